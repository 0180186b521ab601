using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Templates.Provinces;

/// <summary>A table of the workbook of a province, with its lines.</summary>
/// <param name="Schema">The table.</param>
/// <param name="Record">Type of its records.</param>
/// <param name="Lines">Its lines, in the order of their keys.</param>
internal sealed record ProvinceTable(TableSchema Schema, Type Record, IReadOnlyList<ProvinceLine> Lines)
{
    private const string Year = "year";

    /// <summary>Its columns: those of the table, names of organisations, and beside each figure its value of last year.</summary>
    public IReadOnlyList<TemplateColumn> Columns => [.. Schema.Fields.SelectMany(ColumnsOf)];

    /// <summary>A table with one line for each key of two years but for the year itself.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="records">Its records of the year and of the year before.</param>
    /// <param name="yearOf">The year of a record.</param>
    /// <param name="year">The year to fill in.</param>
    /// <param name="expected">Further keys for which there is a line.</param>
    public static ProvinceTable Of<TRow>(
        string table,
        IEnumerable<TRow> records,
        Func<TRow, int> yearOf,
        int year,
        IEnumerable<IReadOnlyDictionary<string, object?>>? expected = null
    )
        where TRow : class
    {
        var schema = TableSchemas.Named(table);
        var fields = new RecordFields(schema, typeof(TRow));
        var lines = new Dictionary<string, ProvinceLine>();
        foreach (var record in records)
        {
            var line = Line(fields.Key(record));
            lines[NameOf(line.Key)] = yearOf(record) == year ? line with { Row = record } : line with { Previous = record };
        }

        foreach (var key in expected ?? [])
            lines[NameOf(key)] = Line(key);
        return new(schema, typeof(TRow), [.. lines.Values]);

        ProvinceLine Line(IReadOnlyDictionary<string, object?> key)
        {
            if (key.ContainsKey(Year))
                key = new Dictionary<string, object?>(key) { [Year] = year };
            return lines.GetValueOrDefault(NameOf(key)) ?? new(key, null, null);
        }

        string NameOf(IReadOnlyDictionary<string, object?> key) =>
            string.Join('\n', schema.PrimaryKey.Where(field => field != Year).Select(field => key.GetValueOrDefault(field)));
    }

    private IEnumerable<TemplateColumn> ColumnsOf(TableField field)
    {
        yield return TemplateColumn.Of(field);
        if (Schema.PrimaryKey[0] == field.Name)
            yield return TemplateColumn.NameOf(field);
        if (Schema.PrimaryKey.Contains(Year) && !Schema.PrimaryKey.Contains(field.Name) && IsFigure(field))
            yield return TemplateColumn.PreviousOf(field);
    }

    private static bool IsFigure(TableField field) => field.Type != FieldType.Text || field.Codelist is not null;
}
