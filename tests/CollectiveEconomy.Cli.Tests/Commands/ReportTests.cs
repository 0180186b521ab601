using System.IO.Compression;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Reports;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Releases;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CollectiveEconomy.Cli.Tests.Commands;

/// <summary>Reports as workbooks: <c>ceco report</c>.</summary>
public sealed class ReportTests(ReleaseWithWarnings published) : IClassFixture<ReleaseWithWarnings>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ceco-report-").FullName;

    public static TheoryData<string, string, bool> All
    {
        get
        {
            var all = new TheoryData<string, string, bool>();
            foreach (var report in ReportDefinitions.All)
            foreach (var language in new[] { "vi", "en" })
            foreach (var isPublic in new[] { true, false })
                all.Add(report.Id, language, isPublic);
            return all;
        }
    }

    [Fact]
    public async Task Without_a_name_the_reports_are_listed()
    {
        var run = await published.Sandbox.RunAsync("report");
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Equal(ReportDefinitions.All.Select(report => report.Id), run.Rows.Select(row => row[0]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_report_is_a_valid_workbook_whose_figures_are_those_of_the_release(string id, string language, bool isPublic)
    {
        using var report = new ReadReport(await published.ReportAsync(id, language, isPublic));
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(report.Document)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")
        );
        var definition = ReportDefinitions.Find(id);
        using var release = Newest();
        var year = ReportYear.Of(null, release.Release);
        Assert.Equal((language == "vi" ? "Bìa" : "Cover", language == "vi" ? "Biểu 1" : "Table 1"), (report.Sheets[0], report.Sheets[1]));
        foreach (var (number, sheet) in definition.Sheets.Index())
        {
            var name = (language == "vi" ? "Số liệu " : "Data ") + (number + 1);
            Assert.Equal(Expected(sheet, year, release, isPublic), Figures(report, name, sheet, year));
            AssertIsOneTable(report.Part(name), $"{id}_{sheet.Id}".Replace('-', '_'));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Charts_hold_the_values_of_the_cells_to_which_they_point(string id, string language, bool isPublic)
    {
        using var report = new ReadReport(await published.ReportAsync(id, language, isPublic));
        var charts = 0;
        foreach (var (number, sheet) in ReportDefinitions.Find(id).Sheets.Index())
        {
            var part = report.Part((language == "vi" ? "Biểu " : "Table ") + (number + 1));
            Assert.Equal(sheet.Chart is null, part.DrawingsPart is null);
            if (part.DrawingsPart is not { } drawing)
                continue;
            var chart = Assert.Single(drawing.ChartParts).ChartSpace!;
            charts++;
            Assert.Equal(sheet.Chart!.Values.Count, chart.Descendants<DocumentFormat.OpenXml.Drawing.Charts.Values>().Count());
            foreach (var numbers in chart.Descendants<NumberReference>())
                Assert.Equal(
                    CellsOf(report, numbers.Formula!.Text).Select(value => value as double?),
                    Enumerable
                        .Range(0, (int)numbers.NumberingCache!.PointCount!.Val!.Value)
                        .Select(place =>
                            numbers.NumberingCache.Elements<NumericPoint>().SingleOrDefault(point => point.Index! == (uint)place)
                        )
                        .Select(point =>
                            point is null ? (double?)null : double.Parse(point.InnerText, System.Globalization.CultureInfo.InvariantCulture)
                        )
                );
            foreach (var texts in chart.Descendants<StringReference>())
                Assert.Equal(
                    CellsOf(report, texts.Formula!.Text)
                        .Select(value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)),
                    texts.StringCache!.Elements<StringPoint>().Select(point => point.InnerText)
                );
        }

        Assert.True(charts > 0);
    }

    [Theory]
    [InlineData("annual", "vi")]
    [InlineData("value-chain-programme", "en")]
    public async Task Equal_reports_have_equal_bytes_without_times_and_prefixes(string id, string language)
    {
        var first = await File.ReadAllBytesAsync(await published.ReportAsync(id, language, isPublic: true));
        Assert.Equal(
            first,
            await File.ReadAllBytesAsync(await published.WriteAsync(id, language, isPublic: true, Path.Combine(_folder, "again.xlsx")))
        );
        using var archive = new ZipArchive(new MemoryStream(first));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            var text = await reader.ReadToEndAsync();
            Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<x:", text, StringComparison.Ordinal);
            if (entry.FullName == "xl/styles.xml")
                Assert.DoesNotContain('\\', text);
            if (entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
                Assert.Contains(" r=\"A1\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_cover_says_what_the_report_is_and_both_languages_have_the_same_checksum()
    {
        using var vi = new ReadReport(await published.ReportAsync("annual", "vi", isPublic: true));
        using var en = new ReadReport(await published.ReportAsync("annual", "en", isPublic: true));
        using var exact = new ReadReport(await published.ReportAsync("annual", "en", isPublic: false));
        Assert.Equal(Checksum(vi), Checksum(en));
        Assert.NotEqual(Checksum(exact), Checksum(en));
        var texts = Texts(en);
        Assert.Contains("BÁO CÁO THƯỜNG NIÊN KINH TẾ TẬP THỂ NĂM 2025", texts);
        Assert.Contains("Annual report on the collective economy, 2025", texts);
        Assert.Contains("SYNTHETIC DATA – they do not describe any real organisation", texts);
        Assert.Contains("NGƯỜI LẬP BIỂU", texts);
        Assert.Contains("THỦ TRƯỞNG ĐƠN VỊ", texts);
        Assert.Contains("số liệu đã bảo vệ, được phổ biến / protected figures, may be distributed", texts);
        Assert.Contains("số liệu chính xác, chỉ dùng nội bộ / exact figures, for internal use only", Texts(exact));

        static string Checksum(ReadReport report) => Texts(report).Single(text => text.Length == 64 && text.All(char.IsAsciiHexDigit));

        static List<string> Texts(ReadReport report) => [.. report.Rows(report.Sheets[0]).SelectMany(row => row.Values).OfType<string>()];
    }

    [Theory]
    [InlineData(2016)]
    [InlineData(2019)]
    public async Task Years_before_programmes_and_growth_have_reports_as_well(int year)
    {
        foreach (var id in ReportDefinitions.All.Select(report => report.Id))
        {
            var path = Path.Combine(_folder, $"{id}-{year}.xlsx");
            var run = await published.Sandbox.RunAsync("report", id, "--year", $"{year}", "--out", path);
            Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
            using var report = new ReadReport(path);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(report.Document));
        }
    }

    [Theory]
    [InlineData("report yearly", "There is no report 'yearly'; use one of annual", "Không có báo cáo 'yearly'")]
    [InlineData(
        "report annual --year 1900",
        "'1900' is no year of release 2027.1; use a year from 2016",
        "không phải năm của đợt công bố 2027.1"
    )]
    [InlineData("report annual --year now", "'now' is no year", "'now' không phải năm")]
    [InlineData("report annual --release 1999.1", "There is no release 1999.1", "Không có đợt công bố 1999.1")]
    public async Task What_is_not_there_is_a_sentence_in_either_language(string line, string en, string vi)
    {
        foreach (var (language, sentence) in new[] { ("en", en), ("vi", vi) })
        {
            var run = await published.Sandbox.RunAsync([.. line.Split(' '), "--language", language]);
            Assert.Equal((ExitCode.Refused, ""), (run.Code, run.Output));
            Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_release_that_is_none_is_a_wrong_command_line()
    {
        var run = await published.Sandbox.RunAsync("report", "annual", "--release", "newest");
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("'newest' is not a release", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private LoadedRelease Newest()
    {
        var folder = new ReleaseFolder(published.Sandbox.Releases);
        return folder.Load(folder.List()[^1]);
    }

    // The figures by name, each in order of size: pivoted tables have them in other places.
    private static IEnumerable<(string, double)> Expected(ReportSheet sheet, ReportYear year, LoadedRelease release, bool isPublic)
    {
        var question = AnswerTable.WithStatuses(ReportQuestion.Of(sheet, year).Question);
        var page = release.Query(question, isPublic ? AccessClass.Protected : AccessClass.Exact, 10_000, CancellationToken.None);
        return
        [
            .. from figure in ReportQuestion.Of(sheet, year).Question.Figures
            from value in page.Cells.Select(cell => (double?)cell.Value(figure)).OfType<double>().Order()
            select (figure.ColumnName(), value),
        ];
    }

    private static IEnumerable<(string, double)> Figures(ReadReport report, string name, ReportSheet sheet, ReportYear year)
    {
        var asked = ReportQuestion.Of(sheet, year);
        var rows = report.Rows(name);
        var headings = rows[0];
        return
        [
            .. from figure in asked.Question.Figures
            let column = figure.ColumnName()
            let places = headings
                .Where(heading =>
                    asked.Pivot is null
                        ? (string)heading.Value == column
                        : ((string)heading.Value).StartsWith(column + "_", StringComparison.Ordinal)
                )
                .Select(heading => heading.Key)
                .ToList()
            from value in rows.Skip(1).SelectMany(row => places.Select(place => row[place])).OfType<double>().Order()
            select (column, value),
        ];
    }

    private static void AssertIsOneTable(WorksheetPart part, string name)
    {
        Assert.Equal(name, Assert.Single(part.TableDefinitionParts).Table!.Name!.Value);
        Assert.StartsWith("A1:", part.TableDefinitionParts.Single().Table!.Reference!.Value, StringComparison.Ordinal);
        Assert.Empty(part.Worksheet!.Descendants<MergeCell>());
        Assert.All(part.Worksheet!.Descendants<Cell>(), cell => Assert.NotEmpty(cell.InnerText));
    }

    private static IEnumerable<object?> CellsOf(ReadReport report, string reference)
    {
        var parts = reference.Split('!');
        var ends = parts[1].Replace("$", "", StringComparison.Ordinal).Split(':');
        var (from, to) = (Place(ends[0]), Place(ends[^1]));
        for (var row = from.Row; row <= to.Row; row++)
        for (var column = from.Column; column <= to.Column; column++)
            yield return report.At(parts[0].Trim('\''), $"{(char)('A' + column)}{row}");

        static (int Column, int Row) Place(string cell) =>
            (cell[0] - 'A', int.Parse(cell[1..], System.Globalization.CultureInfo.InvariantCulture));
    }
}
