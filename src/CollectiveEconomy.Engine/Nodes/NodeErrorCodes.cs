using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Codes of nodes.</summary>
public static class NodeErrorCodes
{
    /// <summary>A text is no identifier.</summary>
    public static ErrorCode NodeIdInvalid { get; } =
        new(
            "NODE_ID_INVALID",
            new("`id` không phải do API này tạo.", "The `id` was not made by this API."),
            new("Hãy lấy từ trường `id` của một kết quả trước.", "Take it from the field `id` of an earlier answer.")
        );
}
