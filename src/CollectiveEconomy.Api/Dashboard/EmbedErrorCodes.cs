using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Dashboard;

/// <summary>Codes of descriptions of frames.</summary>
internal static class EmbedErrorCodes
{
    /// <summary>The address is not one of the dashboard.</summary>
    public static ErrorCode EmbedUnknown { get; } =
        new(
            "EMBED_UNKNOWN",
            new("Địa chỉ trong `url` không phải là trang của máy chủ này.", "The address in `url` is not a page of this host."),
            new(
                "Hãy gửi trong `url` địa chỉ đầy đủ của trang `/` trên máy chủ này, với tham số tùy ý.",
                "Send in `url` the whole address of the page `/` of this host, with any parameters."
            ),
            StatusCodes.Status404NotFound
        );
}
