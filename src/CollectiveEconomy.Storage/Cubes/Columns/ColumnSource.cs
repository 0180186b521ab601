using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Reads columns of a table out of DuckDB whole, in the order of its rows.</summary>
/// <param name="connect">Opens a connection to the tables of the release.</param>
/// <param name="table">The table.</param>
internal sealed class ColumnSource(Func<DuckDBConnection> connect, FactTable table)
{
    /// <summary>The codes of a list, in the order of their places.</summary>
    /// <param name="codelist">The list.</param>
    public string[] CodesOf(string codelist)
    {
        using var duck = connect();
        using var command = duck.CreateCommand();
        command.CommandText = $"SELECT CAST(unnest(enum_range(CAST(NULL AS {RowTerms.Name(codelist)}))) AS VARCHAR)";
        using var reader = command.ExecuteReader();
        var codes = new List<string>();
        while (reader.Read())
            codes.Add(reader.GetString(0));
        return [.. codes];
    }

    /// <summary>The values of an expression, one for each row; null when it can't be computed for each.</summary>
    /// <param name="expression">An expression over a row that is never null and has the width of <typeparamref name="T"/>; no caller writes it.</param>
    /// <param name="count">Number of rows.</param>
    public T[]? Read<T>(string expression, int count)
        where T : unmanaged => Select<T>($"SELECT {expression} FROM {table.Name}", count);

    /// <summary>The same over each <c>member</c> of a column of lists.</summary>
    public T[]? ReadEach<T>(string expression, string lists, int count)
        where T : unmanaged => Select<T>($"SELECT {expression} FROM (SELECT unnest({lists}) AS member FROM {table.Name})", count);

    private T[]? Select<T>(string statement, int count)
        where T : unmanaged
    {
        using var duck = connect();
        var state = NativeMethods.Query.DuckDBQuery(duck.NativeConnection, statement, out var result);
        try
        {
            return state == DuckDBState.Success ? Values<T>(result, count) : null;
        }
        finally
        {
            NativeMethods.Query.DuckDBDestroyResult(ref result);
        }
    }

    private static unsafe T[]? Values<T>(DuckDBResult result, int count)
        where T : unmanaged
    {
        var values = new T[count];
        for (var read = 0; ; )
        {
            using var chunk = NativeMethods.Query.DuckDBFetchChunk(result);
            if (chunk.IsInvalid)
                return read == count ? values : null;
            var rows = (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk);
            if (read + rows > count)
                return null;
            var vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, 0);
            new ReadOnlySpan<T>(NativeMethods.Vectors.DuckDBVectorGetData(vector), rows).CopyTo(values.AsSpan(read));
            read += rows;
        }
    }
}
