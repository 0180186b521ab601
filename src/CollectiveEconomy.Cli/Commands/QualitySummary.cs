using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>How good the data are, in a few sentences.</summary>
internal static class QualitySummary
{
    private const int Named = 3;
    private const string Nation = "VN";

    /// <summary>The sentences.</summary>
    /// <param name="rows">The quality report.</param>
    public static IEnumerable<LocalizedText> Of(IReadOnlyList<QualityRow> rows)
    {
        if (rows.Count == 0)
        {
            yield return new(
                "Không có dữ liệu: sổ đăng ký không có báo cáo của năm này.",
                "There is no data: the register has no reports for this year."
            );
            yield break;
        }

        foreach (var response in rows.Where(row => row is { Indicator: "unit_response", Subject: Nation }).OrderBy(row => row.Year))
            yield return LocalizedText.Invariant(
                $"{response.Year}: nhận {response.Part} trong {response.Whole} báo cáo ({response.Rate:0.0%}).",
                $"{response.Year}: {response.Part} of {response.Whole} reports were received ({response.Rate:0.0%})."
            );
        var missing = rows.Where(row => row.Indicator == "item_non_response")
            .GroupBy(row => row.Subject)
            .Select(item => (Item: item.Key, Part: item.Sum(row => row.Part ?? 0), Whole: item.Sum(row => row.Whole ?? 0)))
            .Where(item => item is { Part: > 0, Whole: > 0 })
            .OrderByDescending(item => item.Part / item.Whole)
            .Take(Named)
            .Select(item => FormattableString.Invariant($"{item.Item} {item.Part / item.Whole:0.0%}"))
            .ToList();
        if (missing.Count > 0)
            yield return new($"Thiếu nhiều nhất: {string.Join(", ", missing)}.", $"Most often missing: {string.Join(", ", missing)}.");
        if (rows.Where(row => row.Indicator == "findings").Sum(row => row.Part ?? 0) is > 0 and var findings)
            yield return LocalizedText.Invariant($"Khi nhập dữ liệu đã phát hiện {findings} vấn đề.", $"Imports had {findings} findings.");
    }
}
