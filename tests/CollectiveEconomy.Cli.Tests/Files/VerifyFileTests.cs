using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Microdata;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Parameters = CollectiveEconomy.Formats.Questions.Parameters;

namespace CollectiveEconomy.Cli.Tests.Files;

/// <summary>Workbooks that were sent out, compared with the release that they name.</summary>
[Collection(Published.Name)]
public sealed class VerifyFileTests(PublishedFixture published)
{
    private const string Totals = "by=region,year&measures=organisations,profit_margin,revenue_total&where=year:2023..2024&totals=true";

    [Theory]
    [InlineData(Totals, AccessClass.Protected, Language.En)]
    [InlineData(Totals, AccessClass.Exact, Language.Vi)]
    [InlineData("by=year,field&measures=members,score_mean&labels=names", AccessClass.Protected, Language.Vi)]
    [InlineData("by=region,year&measures=revenue_total&where=year:2023..2024&pivot=year", AccessClass.Protected, Language.En)]
    [InlineData("by=supported,year&measures=organisations&first=3", AccessClass.Exact, Language.En)]
    public async Task A_file_as_it_was_sent_is_as_the_release_has_it(string address, AccessClass access, Language language)
    {
        using var file = new TemporaryWorkbook(await SendAsync(address, access, language));
        var run = await published.Sandbox.RunAsync("verify", file.Path);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Output));
        Assert.Equal("The file is as release 2027.1 has it.", Assert.Single(run.Told));
    }

    [Fact]
    public async Task A_changed_figure_is_named_with_what_the_release_has()
    {
        using var file = new TemporaryWorkbook(await SendAsync(Totals, AccessClass.Exact, Language.En));
        Change(file.Path, "E3", "12345");
        var run = await published.Sandbox.RunAsync("verify", file.Path);
        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal(("E3", "12345"), (Assert.Single(run.Rows)[0], run.Rows[0][1]));
        Assert.Equal("1 cells differ from release 2027.1.", Assert.Single(run.Told));
    }

    [Fact]
    public async Task A_workbook_of_others_is_refused_with_what_is_missing()
    {
        using var stream = new MemoryStream();
        await using (var book = await WorkbookWriter.CreateAsync(stream, CancellationToken.None))
        {
            await book.AddTextsAsync(
                "Sheet1",
                new(),
                [
                    ["region"],
                    ["RRD25"],
                ],
                CancellationToken.None
            );
            await book.FinishAsync(CancellationToken.None);
        }

        using var file = new TemporaryWorkbook(stream.ToArray());
        var run = await published.Sandbox.RunAsync("verify", file.Path);
        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("has no sheet that names a release and a question", Assert.Single(run.Told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_a_release_can_t_be_asked_again()
    {
        var folder = new ReleaseFolder(published.Sandbox.Releases);
        using var release = folder.Load(folder.List()[0]);
        var cube = Cube.All.Single(cube => cube.Name == "models");
        var columns = Microdata.ColumnsOf(cube);
        var rows = MicrodataTable.Of(
            release.Microdata(cube, columns),
            cube,
            columns,
            release.Release,
            "/",
            Language.En,
            CancellationToken.None
        );
        using var stream = new MemoryStream();
        await new XlsxFormat().WriteAsync(rows, stream, FormatOptions.Standard, CancellationToken.None);
        using var file = new TemporaryWorkbook(stream.ToArray());
        var run = await published.Sandbox.RunAsync("verify", file.Path);
        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("only answers of cubes can be asked again", Assert.Single(run.Told), StringComparison.Ordinal);
    }

    private async Task<byte[]> SendAsync(string address, AccessClass access, Language language)
    {
        var asked = QuestionReader.Read(
            Cube.All.Single(cube => cube.Name == "cooperatives"),
            new Parameters(
                address.Split('&').Select(part => part.Split('=', 2)).Select(part => KeyValuePair.Create(part[0], part[1])),
                QuestionReader.Names
            )
        );
        var folder = new ReleaseFolder(published.Sandbox.Releases);
        using var release = folder.Load(folder.List()[0]);
        var question = AnswerTable.WithStatuses(asked.Question);
        var page = release.Query(question, access, 10_000, CancellationToken.None);
        var table = AnswerTable.Of(release, question, page, access, language, citation: null);
        if (asked.Pivot is { } pivot)
            table = PivotedTable.Of(table, pivot);
        using var stream = new MemoryStream();
        await new XlsxFormat().WriteAsync(
            LabelledTable.Of(table, asked.Form.Labels),
            stream,
            FormatOptions.Standard,
            CancellationToken.None
        );
        return stream.ToArray();
    }

    private static void Change(string path, string place, string value)
    {
        using var book = SpreadsheetDocument.Open(path, isEditable: true);
        var part = book.WorkbookPart!;
        var sheet = (WorksheetPart)part.GetPartById(part.Workbook!.Descendants<Sheet>().First().Id!);
        sheet.Worksheet!.Descendants<Cell>().Single(cell => cell.CellReference == place).CellValue = new CellValue(value);
        sheet.Worksheet.Save();
    }

    private sealed class TemporaryWorkbook : IDisposable
    {
        public TemporaryWorkbook(byte[] bytes) => File.WriteAllBytes(Path, bytes);

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");

        public void Dispose() => File.Delete(Path);
    }
}
