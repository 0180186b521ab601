using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Register;

/// <summary>The file of the register was damaged, replaced or deleted while the platform runs. It is used again once it is right.</summary>
/// <param name="text">What is wrong, and what would be right.</param>
public sealed class RegisterFileFault(LocalizedText text) : LocalizedException(text)
{
    /// <summary>There is no file.</summary>
    internal static LocalizedText Missing { get; } =
        new(
            "Tệp của sổ đăng ký không còn: hãy đặt lại tệp từ bản sao lưu.",
            "The file of the register is gone: put it back from the backup."
        );

    /// <summary>The file has no content.</summary>
    internal static LocalizedText Empty { get; } =
        new(
            "Tệp của sổ đăng ký trống: hãy khôi phục tệp từ bản sao lưu.",
            "The file of the register is empty: restore it from the backup."
        );

    /// <summary>SQLite can't open or read the file.</summary>
    internal static LocalizedText Damaged { get; } =
        new(
            "Tệp của sổ đăng ký bị hỏng, không mở được hoặc chưa được chép xong: hãy khôi phục tệp từ bản sao lưu.",
            "The file of the register is damaged, can't be opened, or is still being copied: restore it from the backup."
        );

    /// <summary>Another version of the platform wrote the file.</summary>
    internal static LocalizedText OtherVersion { get; } =
        new(
            "Tệp của sổ đăng ký thuộc một phiên bản khác của hệ thống: hãy dừng máy chủ, chạy 'ceco init', hoặc khôi phục một bản sao lưu của phiên bản này.",
            "The file of the register is of another version of the platform: stop the host and run 'ceco init', or restore a backup of this version."
        );

    /// <summary>Requests that began before still use the former file.</summary>
    internal static LocalizedText InUse { get; } =
        new(
            "Tệp của sổ đăng ký đã bị thay; các yêu cầu cũ đang kết thúc: hãy thử lại.",
            "The file of the register was replaced, and earlier requests are still ending: retry."
        );
}
