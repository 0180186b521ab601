using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Rules;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Tests.Schemas;

/// <summary><c>schema/TABLES.md</c>: tables that can be imported and their rules, generated from the schemas and the rules.</summary>
internal static class TablesFile
{
    private const string CodesAndNames = """
        ## Codes and names

        A code of a list is read in any case, and under its name in either language with or without diacritics. A province is also read with a word for its
        type (Tỉnh, T., Thành phố, TP.) and under its other official names (`schema/codelists/other_names.csv`). A former province, a city of it, an
        abbreviation or a misspelling is refused with the code that was probably meant, and without one when none is near. A region's name that both area
        sets have is decided by the day of the row.

        | cell | result |
        |---|---|
        | `="0012"`, `'0014` | read as 0012, 0014 |
        | quotation marks, hidden or full-width characters, other hyphens | refused with the known code when that is the only difference; a new code is read without them, with a warning |
        | letters or digits of another script | refused with the Latin code |
        | a date, TRUE or FALSE, `1.01E+09`, `777.0` in a text column | refused: the spreadsheet changed the value |
        | a whole number of up to 15 digits | read as its digits |


        """;

    public static string Write(CodeSets codes)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write(
            """
            # Tables that can be imported

            Generated from `schema/tables/*.json` and the rules. A heading may be the name of the field or its Vietnamese or English title, with or
            without diacritics; columns may be in any order. Files are CSV in UTF-8 (comma, semicolon or tab) or XLSX, with one table per sheet.

            Corrections: a row whose key the register has corrects it. A column that is absent changes nothing. A blank cell where the register has a
            value must be confirmed; `rút` or `withdrawn` in the cell withdraws the value. Printed numbers are read in the notation of the number cells
            of their file. Every table may have a column `action` (`Thao tác`): `thêm/sửa` or `upsert`, as when it is empty, adds or corrects the row;
            `xóa` or `delete` deletes the row with its key, and the other cells are not read. `ceco import --replace PROVINCE:YEAR` or
            `replace=PROVINCE:YEAR` of `POST /imports` also deletes the rows of that province and year that the files don't bring, in the tables of
            the submission that have years or days of one. A row to which others refer is not deleted. Deletions are listed, audited and rolled back like changes.
            Weights are rounded to two decimals; if rounding loses up to half a hundredth for each, the largest is completed.


            """
        );
        foreach (var table in TableSchemas.All)
            Write(text, table);
        text.Write(CodesAndNames);
        text.Write(
            "## Rules\n\nEach rule is a sentence that must be true of a submission. For rules marked *unless confirmed*, a correct row can be confirmed with\n`ceco import --confirm RULE:KEY` or `confirm=RULE:KEY` of `POST /imports`, as given in the finding; the finding then becomes a warning.\n\n| rule | sentence | |\n|---|---|---|\n"
        );
        foreach (var rule in SubmissionRules.All)
            text.Write(
                $"| `{rule.GetType().Name}` | {Sentence(rule.GetType())} | {rule.Severity.ToString().ToLowerInvariant()}{(rule.CanBeConfirmed ? ", unless confirmed" : "")} |\n"
            );
        text.Write('\n');
        ReadingPages.Write(text, codes);
        ReadingPages.WriteLimits(text);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static void Write(StringWriter text, TableSchema table)
    {
        text.Write($"## {table.Name}\n\n{table.TitleEn} · {table.Title}. {table.DescriptionEn}\n\n");
        text.Write($"Key: {string.Join(", ", table.PrimaryKey.Select(field => $"`{field}`"))}.\n\n");
        foreach (var pair in table.Proportions)
            text.Write($"`{pair.Field}` is usually at most {FigureMessages.Text(pair.Times)} times `{pair.ComparedWith}`.\n");
        if (table.Proportions.Count > 0)
            text.Write('\n');
        text.Write("| field | heading | | values |\n|---|---|---|---|\n");
        foreach (var field in table.Fields)
            text.Write(
                $"| `{field.Name}` | {field.Title} · {field.TitleEn} | {(field.Constraints.Required ? "required" : "")} | {Values(table, field)} |\n"
            );
        text.Write('\n');
    }

    private static string Values(TableSchema table, TableField field)
    {
        var kind =
            table.ResourceOf(field.Name) is { } resource ? $"a code of {resource}"
            : field.Codelist is { } codelist ? $"a code of {codelist}{Permitted(field)}"
            : field.Categories.Count > 0 ? string.Join(", ", field.Categories.Select(category => category.Value))
            : Type(field);
        return field.DescriptionEn is { } description ? $"{kind}. {description}" : kind;
    }

    private static string Type(TableField field) =>
        field.Type switch
        {
            FieldType.Text when field.Constraints.Pattern is { } pattern =>
                $"a code of up to {field.Constraints.MaxLength} characters, `{pattern}`",
            FieldType.Text => $"text of up to {field.Constraints.MaxLength} characters",
            FieldType.Date => $"a date{Past(field, "day")}",
            FieldType.Flag => "yes or no",
            FieldType.Year => $"a year{Past(field, "year")}",
            FieldType.WholeNumber => $"a whole number{Unit(field)}{Bounds(field)}{Usual(field)}",
            _ => $"a number{Unit(field)}{Bounds(field)}{Usual(field)}",
        };

    private static string Permitted(TableField field) =>
        field.Constraints.Enum.Count == 0 ? "" : $": {string.Join(", ", field.Constraints.Enum)}";

    private static string Past(TableField field, string what) => field.IsPast ? $", a {what} that has come" : "";

    private static string Usual(TableField field) =>
        FigureUnit.Of(field.Unit) is { } unit
            ? $", usually {FigureMessages.Text(field.Usual?.Minimum ?? unit.Minimum)} to {FigureMessages.Text(field.Usual?.Maximum ?? unit.Maximum)}"
            : "";

    private static string Unit(TableField field) => field.Unit is { } unit ? $", {unit}" : "";

    private static string Bounds(TableField field) =>
        field.Constraints.Minimum.ValueKind == JsonValueKind.Undefined
            ? ""
            : $", {field.Constraints.Minimum} to {field.Constraints.Maximum}";

    private static string Sentence(Type rule) =>
        XDocument
            .Load(Path.ChangeExtension(rule.Assembly.Location, ".xml"))
            .Descendants("member")
            .Single(member => member.Attribute("name")!.Value == $"T:{rule.FullName}")
            .Element("summary")!
            .Value.Trim()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Aggregate((words, word) => $"{words} {word}");
}
