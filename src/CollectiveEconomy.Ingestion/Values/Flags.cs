using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Reads yes and no, in the words of the column.</summary>
internal static class Flags
{
    /// <summary>True or false.</summary>
    public static CellValue Read(Cell cell, TableField field)
    {
        var word = SearchForm.Of(cell.Text.Trim());
        if (field.TrueValues.Any(yes => SearchForm.Of(yes) == word))
            return new CellValue(true);
        if (field.FalseValues.Any(no => SearchForm.Of(no) == word))
            return new CellValue(false);
        return CellValue.Invalid(
            "FlagIsReadable",
            $"Phải là một trong: {string.Join(", ", field.TrueValues.Concat(field.FalseValues))}.",
            $"Must be one of: {string.Join(", ", field.TrueValues.Concat(field.FalseValues))}."
        );
    }
}
