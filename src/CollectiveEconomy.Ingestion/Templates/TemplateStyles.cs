using System.Drawing;
using CollectiveEconomy.Ingestion.Schemas;
using SpreadCheetah.Styling;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>How cells of a template look.</summary>
internal static class TemplateStyles
{
    private static readonly Color Required = Color.FromArgb(0xFC, 0xE4, 0xD6);
    private static readonly Color Optional = Color.FromArgb(0xE2, 0xEF, 0xDA);
    private static readonly Color Reference = Color.FromArgb(0xE7, 0xE6, 0xE6);
    private static readonly Color ReferenceText = Color.FromArgb(0x59, 0x59, 0x59);

    /// <summary>The heading of a column; its colour shows whether it must have values, or is only for the reader.</summary>
    public static Style Heading(TemplateColumn column) =>
        new()
        {
            Font = new() { Bold = true },
            Fill = new()
            {
                Color =
                    column.IsReference ? Reference
                    : column.Field.Constraints.Required ? Required
                    : Optional,
            },
            Format = NumberFormat.Standard(StandardNumberFormat.Text),
        };

    /// <summary>The values of a column: what is typed stays what it is, leading zeros and days above all.</summary>
    public static Style Values(TemplateColumn column) =>
        column.IsReference
            ? new()
            {
                Font = new() { Color = ReferenceText },
                Fill = new() { Color = Reference },
                Format = FormatOf(column.Field),
            }
            : new() { Format = FormatOf(column.Field) };

    private static NumberFormat FormatOf(TableField field) =>
        NumberFormat.Standard(
            field.Type switch
            {
                FieldType.Text => StandardNumberFormat.Text,
                // A year that is typed into a cell of days would become a day in 1905.
                FieldType.Date when field.PrecisionProperty is not null => StandardNumberFormat.General,
                FieldType.Date => StandardNumberFormat.ShortDate,
                FieldType.WholeNumber => StandardNumberFormat.ThousandsSeparator,
                FieldType.Number => StandardNumberFormat.ThousandsSeparatorTwoDecimalPlaces,
                FieldType.Year => StandardNumberFormat.NoDecimalPlaces,
                _ => StandardNumberFormat.General,
            }
        );
}
