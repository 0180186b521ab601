using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Answers;

/// <summary>Writes members by code, by name, or both.</summary>
public static class LabelledTable
{
    /// <summary>The table with its members as they are wanted; names take the place of codes where only they are.</summary>
    public static DataTable Of(DataTable table, Labels labels)
    {
        if (labels == Labels.Both)
            return table;
        var named = table.Columns.Where(column => column.Role == ColumnRole.Name).Select(column => column.Of).ToHashSet();
        var kept = table
            .Columns.Index()
            .Where(column =>
                labels == Labels.Codes
                    ? column.Item.Role != ColumnRole.Name
                    : column.Item.Role is not (ColumnRole.Dimension or ColumnRole.Property) || !named.Contains(column.Item.Of)
            )
            .ToList();
        return table with
        {
            Columns = [.. kept.Select(column => labels == Labels.Names ? AsDimension(column.Item, table) : column.Item)],
            Contract = table.Contract with { Labels = labels },
            Rows = table.Rows.Select(row => kept.Select(column => row[column.Index]).ToArray()),
        };
    }

    private static DataColumn AsDimension(DataColumn column, DataTable table) =>
        column.Role == ColumnRole.Name
            ? table.Columns.First(code => code.Role is ColumnRole.Dimension or ColumnRole.Property && code.Of == column.Of) with
            {
                Codelist = null,
            }
            : column;
}
