using System.Globalization;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Doctor;

/// <summary>Examines releases, and the clock by them.</summary>
internal static class ReleaseExamination
{
    private const string Releases = "releases";

    /// <summary>What was found: a damaged release each, or that all are whole.</summary>
    public static IReadOnlyList<Diagnosis> Of(ReleaseFolder folder, TimeProvider clock, CancellationToken cancellationToken)
    {
        var damaged = new List<Diagnosis>();
        var newest = DateTimeOffset.MinValue;
        var ids = folder.List();
        foreach (var id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                newest = folder.Verify(id).Created is var made && made > newest ? made : newest;
            }
            catch (ReleaseDamaged release)
            {
                damaged.Add(
                    Diagnosis.Error(
                        Releases,
                        $"{release.Text.Vi} Hãy khôi phục thư mục của đợt từ bản sao lưu.",
                        $"{release.Text.En} Restore the folder of the release from the backup."
                    )
                );
            }
        }

        return
        [
            .. damaged.Count > 0 ? damaged
            : ids.Count == 0
                ?
                [
                    Diagnosis.Warning(
                        Releases,
                        "Chưa có đợt công bố nào nên chưa có số liệu: hãy chạy 'ceco publish'.",
                        "There is no release yet, so there are no statistics: run 'ceco publish'."
                    ),
                ]
            :
            [
                Diagnosis.Ok(
                    Releases,
                    $"{ids.Count} đợt công bố nguyên vẹn, mới nhất là {ids[^1]}.",
                    $"Releases that are whole: {ids.Count}; the newest is {ids[^1]}."
                ),
            ],
            Clock(newest, clock.GetUtcNow()),
        ];
    }

    /// <summary>Whether the clock is behind the newest release, whose time can't be in the future.</summary>
    private static Diagnosis Clock(DateTimeOffset newest, DateTimeOffset now) =>
        newest <= now
            ? Diagnosis.Ok("clock", $"Đồng hồ chỉ {Text(now)} (UTC).", $"The clock says {Text(now)} (UTC).")
            : Diagnosis.Error(
                "clock",
                $"Đồng hồ chỉ {Text(now)} (UTC), trước cả đợt công bố mới nhất ({Text(newest)}): hãy đặt lại đồng hồ (NTP).",
                $"The clock says {Text(now)} (UTC), which is before the newest release ({Text(newest)}): set the clock (NTP)."
            );

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
