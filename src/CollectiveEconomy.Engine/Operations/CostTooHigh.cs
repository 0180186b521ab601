using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>The operation could give more objects than one answer may hold.</summary>
public sealed class CostTooHigh : CodedValidationError
{
    /// <summary>Names both numbers in the message and, for programs, in <c>extensions.requested</c> and <c>extensions.limit</c>.</summary>
    /// <param name="cost">What was asked, and what is allowed.</param>
    public CostTooHigh(RequestCost cost)
        : base(
            ErrorCodes.CostLimit,
            LocalizedText.Invariant(
                $"Thao tác tốn {cost.Requested}, nhưng giới hạn là {cost.Limit}. Hãy hỏi trang nhỏ hơn bằng `first`, hoặc ít danh sách lồng nhau hơn.",
                $"The operation costs {cost.Requested}, but the limit is {cost.Limit}. Request smaller pages with `first`, or fewer nested lists."
            )
        )
    {
        Extensions = new() { ["requested"] = cost.Requested, ["limit"] = cost.Limit };
    }
}
