using System.Drawing;
using CollectiveEconomy.Ingestion.Schemas;
using SpreadCheetah.Styling;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>How cells of a template look.</summary>
internal static class TemplateStyles
{
    private static readonly Color Required = Color.FromArgb(0xFC, 0xE4, 0xD6);
    private static readonly Color Optional = Color.FromArgb(0xE2, 0xEF, 0xDA);

    /// <summary>The heading of a column; another colour tells that it must have values.</summary>
    public static Style Heading(TableField field) =>
        new()
        {
            Font = new() { Bold = true },
            Fill = new() { Color = field.Constraints.Required ? Required : Optional },
            Format = NumberFormat.Standard(StandardNumberFormat.Text),
        };

    /// <summary>The values of a column: what is typed stays what it is, leading zeros and days above all.</summary>
    public static Style Values(TableField field) =>
        new()
        {
            Format = NumberFormat.Standard(
                field.Type switch
                {
                    FieldType.Text => StandardNumberFormat.Text,
                    FieldType.Date => StandardNumberFormat.ShortDate,
                    FieldType.WholeNumber => StandardNumberFormat.ThousandsSeparator,
                    FieldType.Number => StandardNumberFormat.ThousandsSeparatorTwoDecimalPlaces,
                    FieldType.Year => StandardNumberFormat.NoDecimalPlaces,
                    _ => StandardNumberFormat.General,
                }
            ),
        };
}
