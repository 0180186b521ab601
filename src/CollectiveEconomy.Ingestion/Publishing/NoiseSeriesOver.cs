using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Another series followed that of the next release: to go back would open to the public what is closed. Nothing was published.</summary>
/// <param name="newest">The newest release.</param>
/// <param name="current">Its series.</param>
/// <param name="series">The series that is over.</param>
public sealed class NoiseSeriesOver(ReleaseId newest, string current, string series)
    : LocalizedException(
        new(
            $"Loạt '{series}' đã đóng: đợt công bố {newest} đã bắt đầu loạt '{current}'. Hãy công bố trong loạt '{current}', hoặc đặt tên loạt mới (Protection:Series).",
            $"Series '{series}' is closed: release {newest} began series '{current}'. Publish in series '{current}', or name a new one (Protection:Series)."
        )
    );
