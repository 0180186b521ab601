using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>What senders write where there is no value. All marks mean the same: nothing is stated.</summary>
internal static class MissingMarks
{
    // A cross is a mark among figures, and says yes in a column of yes and no.
    private const string Cross = "x";

    private const int Longest = 6;

    /// <summary>Whether a cell states nothing.</summary>
    public static bool Is(string text, TableSchema table, TableField field)
    {
        var mark = Blanks.Trim(text);
        if (mark.Length > Longest)
            return false;
        return mark.Length == 0
            || table.MissingValues.Contains(mark, StringComparer.OrdinalIgnoreCase)
            || (field.Type is not (FieldType.Flag or FieldType.Text) && Cross.Equals(mark, StringComparison.OrdinalIgnoreCase));
    }
}
