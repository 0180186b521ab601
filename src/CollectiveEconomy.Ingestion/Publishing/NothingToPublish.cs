using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>The register contains no annual reports, so the release would be empty.</summary>
public sealed class NothingToPublish()
    : LocalizedException(
        new(
            "Sổ đăng ký không có báo cáo năm nào: hãy nhập báo cáo, hoặc tạo sổ đăng ký mô phỏng, trước khi công bố.",
            "The register contains no annual reports: import some, or create the demonstration register, before publishing."
        )
    );
