using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>A release of the series has noise of another key: fresh noise beside it would average out. Nothing was published.</summary>
/// <param name="release">The release.</param>
/// <param name="series">The series.</param>
public sealed class NoiseKeyDiffers(ReleaseId release, string series)
    : LocalizedException(
        new(
            $"Đợt công bố {release} của loạt '{series}' mang nhiễu từ một khóa bí mật khác, và các nhiễu độc lập có thể bị lấy trung bình để khử. Hãy khôi phục khóa bí mật đã dùng (Secrets:Key, hoặc secret.key trong thư mục dữ liệu); nếu đã mất, hãy đặt tên loạt mới (Protection:Series), khi đó các đợt của loạt cũ đóng đối với người dùng không có vai trò.",
            $"Release {release} of series '{series}' carries noise from another secret key, and independent noise could be averaged out. Restore the secret used for it (Secrets:Key, or secret.key in the data folder); if that is lost, name a new series (Protection:Series), which closes the releases of the old one to callers without a role."
        )
    );
