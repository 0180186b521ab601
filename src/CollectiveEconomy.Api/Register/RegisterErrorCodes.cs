using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Register;

/// <summary>Codes of files of the register.</summary>
internal static class RegisterErrorCodes
{
    /// <summary>There is no such list.</summary>
    public static ErrorCode ListUnknown { get; } =
        new(
            "LIST_UNKNOWN",
            new("Sổ đăng ký không có danh sách này.", "The register has no such list."),
            new("Hãy dùng một tên nêu trong thông báo.", "Use a name from the message."),
            StatusCodes.Status404NotFound
        );
}
