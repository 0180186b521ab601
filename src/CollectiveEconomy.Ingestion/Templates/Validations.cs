using System.Globalization;
using System.Text.Json;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>What a spreadsheet program lets be typed into the columns of a template.</summary>
internal static class Validations
{
    private const int FirstRow = 3;
    private const int LastRow = 10_000;

    // Longest text that a program shows beside a cell.
    private const int LongestPrompt = 255;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The rules of all columns.</summary>
    public static DataValidations Of(TableSchema table, CodeColumns codes) =>
        new(table.Fields.Select((field, column) => Rule(field, column, codes))) { Count = (uint)table.Fields.Count };

    private static DataValidation Rule(TableField field, int column, CodeColumns codes)
    {
        var letter = ColumnLetters.Of(column);
        var rule = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = true,
            PromptTitle = Cut(field.TitleEn, 32),
            Prompt = Cut(
                string.Join('\n', new[] { field.Description, field.DescriptionEn }.Where(text => text is not null)),
                LongestPrompt
            ),
            SequenceOfReferences = new() { InnerText = $"{letter}{FirstRow}:{letter}{LastRow}" },
        };
        if (codes.Range(field) is { } range)
            return List(rule, range);
        return field.Type switch
        {
            FieldType.Flag => List(rule, "\"có,không\""),
            FieldType.WholeNumber or FieldType.Year => Between(rule, DataValidationValues.Whole, field),
            FieldType.Number => Between(rule, DataValidationValues.Decimal, field),
            FieldType.Date => Between(rule, DataValidationValues.Date, field),
            _ => rule,
        };
    }

    private static DataValidation List(DataValidation rule, string choices)
    {
        rule.Type = DataValidationValues.List;
        rule.Formula1 = new Formula1(choices);
        return rule;
    }

    private static DataValidation Between(DataValidation rule, DataValidationValues type, TableField field)
    {
        if (field.Constraints.Minimum.ValueKind == JsonValueKind.Undefined)
            return rule;
        rule.Type = type;
        rule.Operator = DataValidationOperatorValues.Between;
        rule.Formula1 = new Formula1(Bound(field.Constraints.Minimum));
        rule.Formula2 = new Formula2(Bound(field.Constraints.Maximum));
        return rule;
    }

    private static string Bound(JsonElement bound) =>
        bound.ValueKind == JsonValueKind.String
            ? (DateOnly.ParseExact(bound.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - DayZero.DayNumber).ToString(
                CultureInfo.InvariantCulture
            )
            : bound.ToString();

    private static string? Cut(string text, int length) => text.Length == 0 ? null : text[..Math.Min(text.Length, length)];
}
