using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Templates;
using CollectiveEconomy.Ingestion.Tests.Exports;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
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
    public async Task Every_template_is_a_valid_workbook_of_three_sheets(string table)
    {
        using var stream = await TemplateAsync(table);
        string[] sheets = [TableSchemas.Named(table).Title, "Hướng dẫn - Instructions", "Danh mục - Codes"];
        Assert.Equal(sheets, SentWorkbook.Read(stream.ToArray()).Select(sheet => sheet.Name));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_empty_template_is_understood_whatever_its_file_is_called(string table)
    {
        using var stream = await TemplateAsync(table);
        var report = await _sandbox.TryAsync(_sandbox.File("x.xlsx", stream.ToArray()));
        Assert.Empty(ImportSandbox.Told(report));
        Assert.Equal([(table, 0)], report.Tables.Select(count => (count.Table, count.Rows)));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_choice_is_of_a_code_that_the_import_accepts(string table)
    {
        using var stream = await TemplateAsync(table);
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

    /// <summary>Sources too, which one knows by the name of their issuer.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_choice_is_found_by_the_import(string table)
    {
        var schema = TableSchemas.Named(table);
        await using var register = _sandbox.Open();
        var codes = await CodeSets.ReadAsync(register, default);
        var choices = new Choices(Reference);
        var offered = new CodeColumns([schema], choices);
        foreach (var field in schema.Fields.Where(field => choices.Of(schema, field).Count > 0))
            Assert.All(
                choices.Of(schema, field),
                choice => Assert.Equal(choice.Code, codes.Of(schema, field)!.Find(offered.Shown(schema, field, choice.Code)))
            );
    }

    [Fact]
    public async Task A_template_that_was_filled_in_is_imported()
    {
        using var stream = await TemplateAsync("loans");
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
    public async Task Instructions_tell_of_every_column_in_both_languages()
    {
        using var stream = await TemplateAsync("annual_reports");
        var rows = SentWorkbook.Read(stream.ToArray())[1].Rows.Select(row => string.Join('|', row.Take(3))).ToList();
        Assert.All(
            TableSchemas.Named("annual_reports").Fields,
            field => Assert.Contains($"{field.Title}|{field.TitleEn}|{field.Name}", rows)
        );
    }

    [Fact]
    public async Task Headings_stay_in_sight_and_columns_keep_what_is_typed()
    {
        using var stream = await TemplateAsync("loans");
        using var document = SpreadsheetDocument.Open(stream, false);
        var sheet = document.WorkbookPart!.WorksheetParts.First().Worksheet!;
        var styles = document.WorkbookPart.WorkbookStylesPart!.Stylesheet!;
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal((2, PaneStateValues.Frozen, "A3"), (pane.VerticalSplit!.Value, pane.State!.Value, pane.TopLeftCell!.Value));
        // Texts, whole numbers and numbers with thousands, days.
        Assert.Equal(
            [49u, 49, 49, 3, 4, 3, 14, 0],
            sheet.Descendants<Column>().Select(column => Format(column.Style!).NumberFormatId!.Value)
        );
        Assert.All(sheet.Descendants<Column>(), column => Assert.Equal(24, column.Width!.Value));
        Assert.Equal(
            ["FFFCE4D6", "FFE2EFDA", "FFFCE4D6", "FFFCE4D6", "FFFCE4D6", "FFFCE4D6", "FFFCE4D6", "FFE2EFDA"],
            sheet.Descendants<Row>().First().Elements<Cell>().Select(cell => Colour(Format(cell.StyleIndex!)))
        );

        CellFormat Format(uint style) => styles.CellFormats!.Elements<CellFormat>().ElementAt((int)style);
        string Colour(CellFormat format) =>
            styles.Fills!.Elements<Fill>().ElementAt((int)format.FillId!.Value).Descendants<ForegroundColor>().Single().Rgb!.Value!;
    }

    [Fact]
    public async Task A_column_takes_what_its_bounds_allow()
    {
        using var stream = await TemplateAsync("annual_reports");
        using var document = SpreadsheetDocument.Open(stream, false);
        var rules = TableSchemas
            .Named("annual_reports")
            .Fields.Zip(Validations(document), (field, rule) => (field.Name, Rule(rule)))
            .ToDictionary();
        Assert.Equal("A3:A10000 textLength lessThanOrEqual 32767", rules["cooperative"]);
        Assert.Equal("B3:B10000 whole between 1990 2100", rules["year"]);
        Assert.Equal("J3:J10000 whole greaterThanOrEqual 0", rules["revenue"]);
        Assert.Equal("K3:K10000 decimal between -10000000000000000 10000000000000000", rules["profit_before_tax"]);
        Assert.Equal("M3:M10000 decimal between 0 100", rules["score"]);
        Assert.Equal("P3:P10000 list between \"có,không\"", rules["is_high_tech"]);

        static string Rule(DataValidation rule) =>
            $"{rule.SequenceOfReferences!.InnerText} {rule.Type} {rule.Operator ?? "between"} {rule.Formula1?.Text} {rule.Formula2?.Text}".Trim();
    }

    /// <summary>A line break of a prompt would reach nobody: readers of XML turn it into a space.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_prompt_tells_of_its_column_in_both_languages_on_one_line(string table)
    {
        using var stream = await TemplateAsync(table);
        using var document = SpreadsheetDocument.Open(stream, false);
        var prompts = Validations(document).Select(rule => rule.Prompt?.Value);
        Assert.Equal(TableSchemas.Named(table).Fields.Select(Told), prompts);
        Assert.All(prompts.OfType<string>(), prompt => Assert.DoesNotContain('\n', prompt));

        static string? Told(TableField field) =>
            string.Concat($"{field.Description ?? field.Title} · {field.DescriptionEn ?? field.TitleEn}".Take(255));
    }

    [Fact]
    public async Task Days_are_bounded_as_days()
    {
        using var stream = await TemplateAsync("loans");
        using var document = SpreadsheetDocument.Open(stream, false);
        var rule = Validations(document).Single(rule => rule.Type?.Value == DataValidationValues.Date);
        Assert.Equal(("1", "73415"), (rule.Formula1!.Text, rule.Formula2!.Text));
    }

    private static async Task<MemoryStream> TemplateAsync(string table)
    {
        var stream = new MemoryStream();
        await TableTemplate.WriteAsync(stream, TableSchemas.Named(table), Reference);
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
