using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Templates;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace CollectiveEconomy.Ingestion.Tests.Templates;

/// <summary>Templates, opened again: valid, understood by the import, and choosing only what it accepts.</summary>
public sealed class TableTemplateTests : IAsyncLifetime
{
    private static readonly ReferenceData Reference = new();

    private ImportSandbox _sandbox = null!;

    public static TheoryData<string> Tables() => [.. TableSchemas.All.Select(table => table.Name)];

    public async Task InitializeAsync() =>
        _sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11), SmallRegister.Model(11, cooperative: 11, startYear: 2022));

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_template_is_a_valid_workbook(string table)
    {
        using var stream = Template(table);
        using var document = SpreadsheetDocument.Open(stream, false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_empty_template_is_understood_whatever_its_file_is_called(string table)
    {
        using var stream = Template(table);
        var report = await _sandbox.TryAsync(_sandbox.File("x.xlsx", stream.ToArray()));
        Assert.Empty(ImportSandbox.Told(report));
        Assert.Equal([(table, 0)], report.Tables.Select(count => (count.Table, count.Rows)));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_choice_is_of_a_code_that_the_import_accepts(string table)
    {
        using var stream = Template(table);
        using var document = SpreadsheetDocument.Open(stream, false);
        var schema = TableSchemas.Named(table);
        var lists = Validations(document).Where(rule => rule.Type?.Value == DataValidationValues.List).ToList();
        var choosing = schema.Fields.Where(field =>
            field.Type == FieldType.Flag
            || field.Codelist is not null
            || field.Categories.Count > 0
            || schema.ResourceOf(field.Name) is not (null or "cooperatives" or "proposals" or "models")
        );
        Assert.Equal(choosing.Count(), lists.Count);
        Assert.All(
            lists.Where(list => list.Formula1!.Text[0] == '\''),
            list => Assert.All(Chosen(document, list), text => Assert.NotEmpty(text))
        );
    }

    [Fact]
    public async Task A_template_that_was_filled_in_is_imported()
    {
        using var stream = Template("loans");
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            var rules = Validations(document).ToList();
            string[] chosen = ["HTX-11", "M-11", Chosen(document, rules[2]).First(), "1.500.000.000", "7,5", "36", "31/12/2023", "có"];
            var row = new Row(chosen.Select(text => new Cell { DataType = CellValues.InlineString, InlineString = new(new Text(text)) }));
            document.WorkbookPart!.WorksheetParts.First().Worksheet!.GetFirstChild<SheetData>()!.Append(row);
        }

        var report = await _sandbox.TryAsync(_sandbox.File("x.xlsx", stream.ToArray()));

        // The cooperative of the tests is synthetic, and that is told.
        Assert.Equal(["3 Mã tổ chức SyntheticIsToldApart?"], ImportSandbox.Told(report));
        Assert.Equal(new TableCount("loans", 1, 1, 0), report.Tables.Single());
    }

    [Fact]
    public void Instructions_tell_of_every_column_in_both_languages()
    {
        using var stream = Template("annual_reports");
        using var book = new TemporaryFolder();
        File.WriteAllBytes(book.Place("t.xlsx"), stream.ToArray());
        using var opened = Books.Open(book.Place("t.xlsx"), new ImportLimits());
        using var sheet = opened.Read(1);
        var rows = new List<string>();
        while (sheet.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, 3).Select(column => sheet[column].Text)));
        Assert.Equal("Hướng dẫn - Instructions", opened.Sheets[1]);
        Assert.All(
            TableSchemas.Named("annual_reports").Fields,
            field => Assert.Contains($"{field.Title}|{field.TitleEn}|{field.Name}", rows)
        );
    }

    private static MemoryStream Template(string table)
    {
        var stream = new MemoryStream();
        TableTemplate.Write(stream, TableSchemas.Named(table), Reference);
        stream.Position = 0;
        return stream;
    }

    private static IEnumerable<DataValidation> Validations(SpreadsheetDocument document) =>
        document.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<DataValidation>();

    /// <summary>The texts of the cells to which a list refers, such as 'Codes'!$B$2:$B$9.</summary>
    private static IEnumerable<string> Chosen(SpreadsheetDocument document, DataValidation list)
    {
        var range = list.Formula1!.Text.Split('!')[1].Replace("$", "", StringComparison.Ordinal).Split(':');
        var column = ColumnLetters.Number(range[0]);
        var last = int.Parse(
            range[1].TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var codes = document.WorkbookPart!.WorksheetParts.Last().Worksheet!.Descendants<Row>().ToList();
        return codes.Skip(1).Take(last - 1).Select(row => row.Elements<Cell>().ElementAt(column).InnerText);
    }
}
