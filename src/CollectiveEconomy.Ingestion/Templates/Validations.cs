using System.Globalization;
using System.Text.Json;
using CollectiveEconomy.Ingestion.Schemas;
using SpreadCheetah.Validations;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>What a spreadsheet program lets be typed into the columns of a template.</summary>
internal static class Validations
{
    // Longest texts that a program shows beside a cell, and keeps in one.
    private const int LongestTitle = 32;
    private const int LongestPrompt = 255;
    private const int LongestText = 32_767;

    /// <summary>The rule of a column, and the prompt beside its cells.</summary>
    public static DataValidation Of(TableSchema table, TableField field, CodeColumns codes)
    {
        var rule = codes.Cells(table, field) is { } cells ? DataValidation.ListValuesFromCells(TemplateSheets.Codes, cells) : OfType(field);
        rule.InputTitle = Cut(field.Title, LongestTitle);
        rule.InputMessage = Cut($"{field.Description ?? field.Title} · {field.DescriptionEn ?? field.TitleEn}", LongestPrompt);
        rule.ErrorTitle = Cut(field.Title, LongestTitle);
        rule.ErrorMessage = "Giá trị không hợp lệ: xem trang Hướng dẫn. · The value is not valid: see the sheet Instructions.";
        return rule;
    }

    private static DataValidation OfType(TableField field)
    {
        var (minimum, maximum) = (field.Constraints.Minimum, field.Constraints.Maximum);
        return field.Type switch
        {
            FieldType.Flag => DataValidation.ListValues(["có", "không"]),
            FieldType.WholeNumber or FieldType.Year => WholeNumber(minimum, maximum),
            FieldType.Number => DataValidation.DecimalBetween(minimum.GetDouble(), maximum.GetDouble()),
            FieldType.Date => DataValidation.DateTimeBetween(Day(minimum), Day(maximum)),
            // Any text: a prompt stands only beside a rule.
            _ => DataValidation.TextLengthLessThanOrEqualTo(LongestText),
        };
    }

    /// <summary>Rules of whole numbers know bounds of 32 bits only; what goes beyond is left to the import.</summary>
    private static DataValidation WholeNumber(JsonElement minimum, JsonElement maximum)
    {
        if (!minimum.TryGetInt32(out var from))
            return DataValidation.DecimalBetween(minimum.GetDouble(), maximum.GetDouble());
        return maximum.TryGetInt32(out var to) ? DataValidation.IntegerBetween(from, to) : DataValidation.IntegerGreaterThanOrEqualTo(from);
    }

    private static DateTime Day(JsonElement day) => DateTime.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Cut(string text, int length) => text.Length == 0 ? null : text[..Math.Min(text.Length, length)];
}
