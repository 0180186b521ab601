using CollectiveEconomy.Ingestion.Schemas;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>How cells of a template look.</summary>
internal static class TemplateStyles
{
    /// <summary>A heading.</summary>
    public const uint Heading = 1;

    /// <summary>The heading of a column that must have a value.</summary>
    public const uint RequiredHeading = 2;

    // The formats 14 (a day) and 49 (a text) are built into every program, as are 3 and 4 (numbers with thousands).
    private static readonly uint[] Formats = [0, 49, 49, 49, 14, 3, 4, 1];

    /// <summary>The style of the cells of a column: what is typed stays what it is, leading zeros and days above all.</summary>
    public static uint Of(TableField field) =>
        field.Type switch
        {
            FieldType.Text => 3,
            FieldType.Date => 4,
            FieldType.WholeNumber => 5,
            FieldType.Number => 6,
            FieldType.Year => 7,
            _ => 0,
        };

    /// <summary>The styles as the workbook states them.</summary>
    public static Stylesheet Sheet() =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(Filled(PatternValues.None), Filled(PatternValues.Gray125), Filled("FFE2EFDA"), Filled("FFFCE4D6")),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(Formats.Select((format, style) => Format(format, style)))
        );

    private static CellFormat Format(uint format, int style) =>
        new()
        {
            NumberFormatId = format,
            ApplyNumberFormat = true,
            FontId = style is (int)Heading or (int)RequiredHeading ? 1u : 0,
            FillId =
                style is (int)Heading ? 2u
                : style is (int)RequiredHeading ? 3u
                : 0,
            ApplyFont = true,
            ApplyFill = true,
        };

    private static Fill Filled(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Filled(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });
}
