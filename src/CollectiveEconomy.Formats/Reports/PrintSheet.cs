using System.Globalization;
using CollectiveEconomy.Formats.Reports.Charts;
using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Statistics.Languages;
using SpreadCheetah;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>The sheet that prints a part: title, table, chart, notes.</summary>
internal static class PrintSheet
{
    private const int WidthOfPage = 120;
    private const int WidthOfFiller = 14;
    private const int PointsOfTitle = 13;
    private const int PointsOfNote = 10;

    private static readonly string[] SaidAbove = ["SYNTHETIC", "POPULATION"];

    /// <summary>Writes it.</summary>
    /// <returns>Its chart; null when it has none.</returns>
    public static async Task<PlacedChart?> WriteAsync(
        Spreadsheet book,
        Report report,
        ReportPart part,
        PrintStyles styles,
        ChartGaps gaps,
        CancellationToken cancellationToken
    )
    {
        var language = report.Language;
        var table = new PrintedTable(part.Table);
        var widths = WidthsOf(table);
        var name = ReportTexts.PrintName(language, part.Number);
        await book.StartWorksheetAsync(name, PrintPage.Options(widths), cancellationToken);
        var page = new PrintPage(book, widths);
        await page.LineAsync(report.Title.In(language), styles.Note, PointsOfNote, cancellationToken);
        await page.LineAsync($"{name}. {part.Title.In(language)}", styles.Heading, PointsOfTitle, cancellationToken);
        await page.LineAsync(Source(report, part), styles.Note, PointsOfNote, cancellationToken);
        if (report.Release.IsSynthetic)
            await page.LineAsync(ReportTexts.Synthetic.In(language), styles.WarningAtLeft, PointsOfNote, cancellationToken);
        await page.SkipAsync(1, cancellationToken);

        var headings = page.NextRow;
        await page.RowAsync([.. table.Columns.Select(column => ((object?)column.Heading, styles.ColumnHeading))], cancellationToken);
        foreach (var row in table.Rows)
        {
            var isTotal = table.IsTotal(row);
            await page.RowAsync(
                [.. table.Columns.Select(column => ((object?)table.Value(row, column), styles.Cell(column.Format, isTotal)))],
                cancellationToken
            );
        }

        await page.SkipAsync(1, cancellationToken);
        PlacedChart? chart = null;
        if (part.Sheet.Chart is { } asked && ChartOfTable.Of(asked, table, name, headings, part.Title.In(language), gaps) is { } drawn)
        {
            chart = new PlacedChart(page.NextRow, drawn);
            await page.SkipAsync(chart.Rows, cancellationToken);
        }

        foreach (var note in NotesOf(report, part, table))
            await page.LineAsync(note, styles.Note, PointsOfNote, cancellationToken);
        return chart;
    }

    private static List<int> WidthsOf(PrintedTable table)
    {
        var widths = table.Columns.Select(column => column.Width).ToList();
        while (widths.Sum() < WidthOfPage)
            widths.Add(WidthOfFiller);
        return widths;
    }

    private static string Source(Report report, ReportPart part)
    {
        var language = report.Language;
        var day = report.Release.PublishedOn.ToString("O", CultureInfo.InvariantCulture);
        var scope = ReportTexts.Scope(part.Question) is { } text ? $" {text.In(language)}" : "";
        return language.Of(
            $"Đợt công bố {report.Release.Id}, ngày {day}; {ReportTexts.Access(report.Access).Vi}.{scope}",
            $"Release {report.Release.Id} of {day}; {ReportTexts.Access(report.Access).En}.{scope}"
        );
    }

    private static IEnumerable<string> NotesOf(Report report, ReportPart part, PrintedTable table)
    {
        var language = report.Language;
        foreach (var note in part.Sheet.Notes(language))
            yield return report.Year.In(note);
        var shown = table.Rows.SelectMany(row => table.Columns.Select(column => table.Value(row, column))).OfType<string>().ToHashSet();
        foreach (var (sign, meaning) in Shorthand.All.Where(sign => shown.Contains(sign.Sign)))
            yield return $"{sign}: {meaning.In(language)}.";
        foreach (var note in part.Table.Contract.Notes.Where(note => !SaidAbove.Contains(note.Code)))
            yield return note.Text(language);
    }
}
