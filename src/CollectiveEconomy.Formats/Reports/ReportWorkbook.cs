using CollectiveEconomy.Formats.Reports.Charts;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Statistics.Languages;
using SpreadCheetah;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>
/// Writes a report as a workbook: a cover, a sheet to print for each part, a sheet with the data of each part, and sheets with columns, codes and facts.
/// Equal reports give equal bytes.
/// </summary>
public static class ReportWorkbook
{
    /// <summary>Media type of the workbook.</summary>
    public const string MediaType = WorkbookWriter.MediaType;

    private const int RowsOfLandscape = 20;
    private const int RowsOfOnePage = 45;
    private static readonly int[] ColumnWidths = [14, 28, 40, 40, 40];

    /// <summary>Writes it; the stream stays open.</summary>
    public static async Task WriteAsync(Report report, Stream stream, CancellationToken cancellationToken)
    {
        await using var plain = TemporaryFile.Create();
        var printed = new List<PrintedSheet> { new(1, IsLandscape: false, IsOnePage: true, null) };
        await using (var book = await WorkbookWriter.CreateAsync(plain, cancellationToken))
        {
            var styles = new PrintStyles(book);
            var gaps = new ChartGaps(ReportTexts.ChartsName(report.Language));
            await CoverSheet.WriteAsync(book, report, styles, ReportChecksum.Of(report), cancellationToken);
            foreach (var part in report.Parts)
            {
                var chart = await PrintSheet.WriteAsync(book, report, part, styles, gaps, cancellationToken);
                printed.Add(
                    new PrintedSheet(
                        printed.Count + 1,
                        part.Table.Contract.Rows <= RowsOfLandscape,
                        part.Table.Contract.Rows <= RowsOfOnePage,
                        chart
                    )
                );
            }

            var codes = new List<(ReportPart Part, ShownCodes Codes)>();
            foreach (var part in report.Parts)
            {
                var shown = new ShownCodes(part.Table);
                await TableSheet.WriteAsync(book, DataName(report, part), part.Table, shown, cancellationToken);
                codes.Add((part, shown));
            }

            await WriteFactsAsync(book, report, codes, cancellationToken);
            await WriteGapsAsync(book, gaps, report.Language, cancellationToken);
            await book.FinishAsync(cancellationToken);
        }

        await using var whole = TemporaryFile.Create();
        plain.Position = 0;
        ReportPackage.Copy(plain, whole, printed);
        ArchiveTimes.Clear(whole);
        whole.Position = 0;
        await whole.CopyToAsync(stream, cancellationToken);
    }

    private static async Task WriteFactsAsync(
        Spreadsheet book,
        Report report,
        IReadOnlyList<(ReportPart Part, ShownCodes Codes)> codes,
        CancellationToken cancellationToken
    )
    {
        var language = report.Language;
        var sheet = language.Of("bảng", "sheet");
        await AddAsync(
            language.Of("Cột", "Columns"),
            [
                sheet,
                language.Of("cột", "column"),
                language.Of("tên", "title"),
                language.Of("đơn vị", "unit"),
                language.Of("danh mục", "codelist"),
            ],
            from part in report.Parts
            from column in part.Table.Columns
            select (IReadOnlyList<string?>)
                [
                    DataName(report, part),
                    column.Name,
                    column.Title.In(language),
                    Shorthand.Or(part.Table.Contract.UnitName(column)),
                    Shorthand.Or(column.Codelist),
                ]
        );
        await AddAsync(
            language.Of("Danh mục", "Codes"),
            [
                sheet,
                language.Of("cột", "column"),
                language.Of("danh mục", "codelist"),
                language.Of("mã", "code"),
                language.Of("tên", "name"),
            ],
            from part in codes
            from code in part.Codes.All
            select (IReadOnlyList<string?>)[DataName(report, part.Part), code.Column, Shorthand.Or(code.Codelist), code.Code, code.Name]
        );
        await AddAsync(
            language.Of("Thông tin", "About"),
            [sheet, language.Of("mục", "fact"), language.Of("tên", "label"), language.Of("nội dung", "value")],
            (
                from part in report.Parts
                from fact in ContractFacts.Of(part.Table.Contract)
                select (IReadOnlyList<string?>)[DataName(report, part), fact.Name, fact.Label, fact.Value]
            ).Concat(
                Shorthand.All.Select(sign =>
                    (IReadOnlyList<string?>)
                        [Shorthand.NotApplicable, sign.Sign, language.Of("dấu trong ô", "sign in cells"), sign.Meaning.In(language)]
                )
            )
        );

        Task AddAsync(string name, IReadOnlyList<string?> headings, IEnumerable<IReadOnlyList<string?>> rows) =>
            book.AddTextsAsync(name, WorkbookWriter.Widths(ColumnWidths), rows.Prepend(headings), cancellationToken);
    }

    private static async Task WriteGapsAsync(Spreadsheet book, ChartGaps gaps, Language language, CancellationToken cancellationToken)
    {
        if (gaps.Rows.Count == 0)
            return;
        await book.StartWorksheetAsync(gaps.Sheet, WorkbookWriter.Widths(ColumnWidths), cancellationToken);
        await book.AddRowAsync(
            [
                new DataCell(language.Of("bảng", "sheet")),
                new DataCell(language.Of("số liệu", "figure")),
                new DataCell(language.Of("giá trị trong biểu đồ; ô trống không được vẽ", "values of the chart; empty cells are not drawn")),
            ],
            cancellationToken
        );
        foreach (var (of, name, values) in gaps.Rows)
            await book.AddRowAsync(
                [new DataCell(of), new DataCell(name), .. values.Select(value => new DataCell(value))],
                cancellationToken
            );
    }

    private static string DataName(Report report, ReportPart part) => ReportTexts.DataName(report.Language, part.Number);
}
