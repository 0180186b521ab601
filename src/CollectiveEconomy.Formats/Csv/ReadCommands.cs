using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Csv;

/// <summary>Commands that read a CSV file without guessing the types of its columns.</summary>
public static class ReadCommands
{
    /// <summary>One line for each program.</summary>
    /// <param name="table">The table.</param>
    /// <param name="file">Name of the file.</param>
    public static IEnumerable<string> Of(DataTable table, string file)
    {
        var types = table.Columns.Select(column => (column.Name, Type: column.Kind)).ToList();
        yield return $"R:      read.csv(\"{file}\", colClasses = c({string.Join(", ", types.Select(type => $"{type.Name} = \"{InR(type.Type)}\""))}))";
        yield return $"pandas: pandas.read_csv(\"{file}\", keep_default_na=False, na_values=[\"\"], dtype={{{string.Join(", ", types.Select(type => $"\"{type.Name}\": \"{InPandas(type.Type)}\""))}}})";
        yield return $"DuckDB: SELECT * FROM read_csv('{file}', header = true, columns = {{{string.Join(", ", types.Select(type => $"{type.Name}: '{InDuckDB(type.Type)}'"))}}})";
    }

    // R's integers end at two thousand million.
    private static string InR(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Whole or ColumnKind.Real => "numeric",
            ColumnKind.Flag => "logical",
            ColumnKind.Day => "Date",
            _ => "character",
        };

    private static string InPandas(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Whole => "Int64",
            ColumnKind.Real => "float64",
            ColumnKind.Flag => "boolean",
            _ => "string",
        };

    private static string InDuckDB(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Whole => "BIGINT",
            ColumnKind.Real => "DOUBLE",
            ColumnKind.Flag => "BOOLEAN",
            ColumnKind.Day => "DATE",
            _ => "VARCHAR",
        };
}
