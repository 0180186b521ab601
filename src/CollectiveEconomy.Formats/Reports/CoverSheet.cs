using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>The first sheet of a report: what it is, of which release, and who signs it. Its texts are in both languages.</summary>
internal static class CoverSheet
{
    private const int PointsOfTitle = 15;
    private static readonly int[] Widths = [46, 50];

    public static async Task WriteAsync(
        Spreadsheet book,
        Report report,
        PrintStyles styles,
        string checksum,
        CancellationToken cancellationToken
    )
    {
        await book.StartWorksheetAsync(ReportTexts.CoverName(report.Language), PrintPage.Options(Widths), cancellationToken);
        var page = new PrintPage(book, Widths);
        await RowAsync("ĐƠN VỊ BÁO CÁO / Reporting unit:", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", styles.CentredBold);
        await RowAsync("………………………………………", "Độc lập - Tự do - Hạnh phúc", styles.CentredBold);
        await page.SkipAsync(2, cancellationToken);
        await page.LineAsync(report.Title.Vi.ToUpper(CultureInfo.InvariantCulture), styles.Title, PointsOfTitle, cancellationToken);
        await page.LineAsync(report.Title.En, styles.Subtitle, PointsOfTitle, cancellationToken);
        await page.SkipAsync(1, cancellationToken);
        if (report.Release.IsSynthetic)
        {
            await page.LineAsync(ReportTexts.Synthetic.Vi, styles.Warning, 11, cancellationToken);
            await page.LineAsync(ReportTexts.Synthetic.En, styles.Warning, 11, cancellationToken);
            await page.SkipAsync(1, cancellationToken);
        }

        foreach (var (label, value) in Facts(report, checksum))
            await page.RowAsync([(label, styles.Bold), (value, styles.Plain)], cancellationToken);
        await page.SkipAsync(1, cancellationToken);
        await page.RowAsync([("Nội dung / Contents", styles.Bold)], cancellationToken);
        foreach (var part in report.Parts)
            await page.LineAsync(
                $"{ReportTexts.PrintName(report.Language, part.Number)}. {part.Title.In(report.Language)}",
                styles.Plain,
                11,
                cancellationToken
            );
        await page.SkipAsync(1, cancellationToken);
        await RowAsync(null, "………………, ngày …… tháng …… năm ………", styles.CentredItalic);
        await RowAsync("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ", styles.CentredBold);
        await RowAsync("Prepared by", "Head of the unit", styles.Centred);
        await RowAsync("(Ký, ghi rõ họ tên)", "(Ký, đóng dấu, ghi rõ họ tên)", styles.CentredItalic);
        await page.SkipAsync(4, cancellationToken);

        Task RowAsync(string? left, string? right, StyleId style) => page.RowAsync([(left, style), (right, style)], cancellationToken);
    }

    private static IEnumerable<(string Label, string Value)> Facts(Report report, string checksum)
    {
        var release = report.Release;
        yield return ("Năm / Year", report.Year.Value.ToString(CultureInfo.InvariantCulture));
        yield return ("Đợt công bố / Release", release.Id.ToString());
        yield return ("Ngày công bố / Published on", release.PublishedOn.ToString("O", CultureInfo.InvariantCulture));
        if (release.Withdrawal is { } withdrawal)
            yield return (
                "Đã thu hồi / Withdrawn",
                string.Create(CultureInfo.InvariantCulture, $"{withdrawal.On:yyyy-MM-dd}: {withdrawal.ReasonIn(report.Language)}")
            );
        var access = ReportTexts.Access(report.Access);
        yield return ("Mức truy cập / Access", $"{access.Vi} / {access.En}");
        yield return (
            "Mẫu báo cáo / Report definition",
            string.Create(CultureInfo.InvariantCulture, $"{report.Definition.Id}, phiên bản / version {report.Definition.Version}")
        );
        yield return ("Cơ quan phát hành / Issued by", "Collective Economy");
        yield return ("Mã kiểm tra số liệu / Checksum of the data (SHA-256)", checksum);
    }
}
