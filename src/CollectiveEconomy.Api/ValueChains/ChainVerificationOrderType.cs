using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>By what verifications of chains can be ordered.</summary>
public sealed class ChainVerificationOrderType : OrderType<ChainVerification>
{
    /// <summary>Declares it.</summary>
    public ChainVerificationOrderType()
        : base("ChainVerificationOrder", "verifications of chains")
    {
        Value("DATE", row => row.Date, "By day.");
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "By code of the model."
        );
    }
}
