using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>A column of a sheet that a sender fills in.</summary>
/// <param name="Field">The field; that of last year's values in a column for the reader.</param>
/// <param name="TitleVi">Vietnamese heading.</param>
/// <param name="TitleEn">English heading.</param>
/// <param name="IsReference">Whether it is only for the reader: grey, without a drop-down, and never imported.</param>
internal sealed record TemplateColumn(TableField Field, string TitleVi, string TitleEn, bool IsReference)
{
    /// <summary>The column of a field.</summary>
    public static TemplateColumn Of(TableField field) => new(field, field.Title, field.TitleEn, false);

    /// <summary>The column beside it that shows its value of last year.</summary>
    public static TemplateColumn PreviousOf(TableField field)
    {
        var (vi, en) = ReferenceColumns.Previous(field.Title, field.TitleEn);
        return new(field, vi, en, true);
    }

    /// <summary>A column beside a code that shows its name.</summary>
    public static TemplateColumn NameOf(TableField field)
    {
        var (vi, en) = ReferenceColumns.Other("Tên tổ chức", "Name of the organisation");
        return new(field, vi, en, true);
    }
}
