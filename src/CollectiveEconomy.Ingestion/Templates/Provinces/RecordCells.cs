using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Templates.Provinces;

/// <summary>Values of records as cells show them, so that the import reads the same values again.</summary>
internal sealed class RecordCells
{
    private readonly CodeColumns _codes;
    private readonly Dictionary<int, (string Code, string Name)> _cooperatives;
    private readonly Dictionary<int, (string Code, int Owner)> _models;

    public RecordCells(ProvinceRegister province, CodeColumns codes)
    {
        _codes = codes;
        _cooperatives = province.Cooperatives.ToDictionary(row => row.Id, row => (row.Code, row.Name));
        _models = province.Models.ToDictionary(row => row.Id, row => (row.Code, row.CooperativeId));
    }

    /// <summary>The cells of the lines of a table: texts, numbers and days.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Of(ProvinceTable table)
    {
        var fields = new RecordFields(table.Schema, table.Record);
        return
        [
            .. table
                .Lines.Select(line => table.Columns.Select(column => Cell(table.Schema, fields, column, line)).ToArray())
                .OrderBy(cells => $"{cells[0]}", StringComparer.Ordinal),
        ];
    }

    private object? Cell(TableSchema table, RecordFields fields, TemplateColumn column, ProvinceLine line)
    {
        var field = column.Field;
        if (!column.IsReference)
            return Shown(table, field, line.Row is { } row ? fields.Value(row, field.Name) : line.Key.GetValueOrDefault(field.Name));
        if (field.Name == table.PrimaryKey[0])
            return NameOf(table, field, (int)line.Key[field.Name]!);
        return line.Previous is { } previous ? Shown(table, field, fields.Value(previous, field.Name)) : null;
    }

    private object? Shown(TableSchema table, TableField field, object? value) =>
        (value, table.ResourceOf(field.Name)) switch
        {
            (int id, "cooperatives") => _cooperatives[id].Code,
            (int id, "models") => _models[id].Code,
            (bool flag, _) => flag ? "có" : "không",
            (string code, _) => _codes.Shown(table, field, code),
            (Enum member, _) => _codes.Shown(table, field, CodeOf(field, member)),
            _ => value,
        };

    private string NameOf(TableSchema table, TableField field, int id) =>
        table.ResourceOf(field.Name) == "models" ? _cooperatives[_models[id].Owner].Name : _cooperatives[id].Name;

    private static string CodeOf(TableField field, Enum member) =>
        field
            .Categories.Single(category =>
                category.Value.Replace("_", "", StringComparison.Ordinal).Equals($"{member}", StringComparison.OrdinalIgnoreCase)
            )
            .Value;
}
