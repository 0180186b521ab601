using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Workbooks;

/// <summary>Codes that occur in a table with their names, gathered while its rows pass.</summary>
internal sealed class ShownCodes
{
    private readonly List<(int Code, int Name, DataColumn Column)> _named;
    private readonly Dictionary<(string Column, string Code), string> _seen = [];

    public ShownCodes(DataTable table)
    {
        var columns = table.Columns.Index().ToList();
        _named =
        [
            .. from code in columns
            where code.Item.Role is ColumnRole.Dimension or ColumnRole.Property
            from name in columns
            where name.Item.Role == ColumnRole.Name && name.Item.Of == code.Item.Of
            select (code.Index, name.Index, code.Item),
        ];
    }

    /// <summary>Notes the codes of a row.</summary>
    public void See(object?[] row)
    {
        foreach (var (code, name, column) in _named)
            if (row[code] is string value && row[name] is string text)
                _seen[(column.Name, value)] = text;
    }

    /// <summary>Column, codelist, code and name of each.</summary>
    public IEnumerable<(string Column, string Codelist, string Code, string Name)> All =>
        from one in _seen
        let column = _named.First(named => named.Column.Name == one.Key.Column).Column
        select (column.Name, column.Codelist ?? "", one.Key.Code, one.Value);
}
