using System.Reflection;
using System.Text.Json;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Parquet;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>
/// The pseudonymous rows of a cube in a release, read from its file: true values, without the columns and rows that <see cref="NotInMicrodataAttribute"/> marks.
/// </summary>
public sealed class Microdata : IStoredRows
{
    private const string Whole = "BIGINT";

    private readonly IReadOnlyList<FactColumn> _columns;
    private readonly string _from;
    private readonly string _select;

    /// <summary>Rows of a release that was checked.</summary>
    /// <param name="folder">Where releases lie.</param>
    /// <param name="release">The release.</param>
    /// <param name="cube">The cube, one that the release holds.</param>
    /// <param name="columns">Those of <see cref="ColumnsOf"/> that are read.</param>
    /// <exception cref="ReleaseDamaged">The file of the rows is missing, or differs from its checksum.</exception>
    internal Microdata(ReleaseFolder folder, ReleaseId release, Cube cube, IReadOnlyList<FactColumn> columns)
    {
        var table = ReleaseTable.Exact(cube);
        var resource = folder.ReadPackage(release).Resources.Single(resource => resource.Name == table.Name);
        var present = resource.Schema.Fields.Select(field => field.Name).ToHashSet();
        var left = FactColumn
            .Of(cube.Facts)
            .SelectMany(column => LeftOut(column)?.Values ?? [], (column, value) => $"\"{column.Name}\" <> {ParquetRows.Quoted(value)}");
        _columns = columns;
        // The file may have been changed since the release was loaded.
        _from =
            $"read_parquet({ParquetRows.Quoted(folder.Verify(release, resource))}) WHERE {string.Join(" AND ", left.DefaultIfEmpty("true"))}";
        _select =
            $"SELECT {string.Join(", ", columns.Select(column => $"{(present.Contains(column.Name) ? Expression(column) : "NULL")} AS \"{NameOf(column)}\""))} FROM {_from}";
        Hash = resource.Hash;
    }

    /// <summary>Checksum of the file that holds the rows, as "sha256:" and hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The columns of a cube that microdata have.</summary>
    public static IReadOnlyList<FactColumn> ColumnsOf(Cube cube) =>
        [.. FactColumn.Of(cube.Facts).Where(column => LeftOut(column) is not { Values.Count: 0 })];

    /// <summary>Name of a column in the rows, for example <c>charter_capital</c>.</summary>
    public static string NameOf(FactColumn column) => JsonNamingPolicy.SnakeCaseLower.ConvertName(column.Name);

    /// <summary>Counts the rows.</summary>
    public int Count()
    {
        using var duck = Open();
        using var command = duck.CreateCommand();
        command.CommandText = $"SELECT CAST(count(*) AS INTEGER) FROM {_from}";
        return (int)command.ExecuteScalar()!;
    }

    /// <summary>
    /// Reads the rows one after the other: whole numbers as <see cref="long"/>, flags as <see cref="bool"/>, codes as <see cref="string"/>, several codes with
    /// spaces between them.
    /// </summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public IEnumerable<object?[]> Read(CancellationToken cancellationToken)
    {
        using var duck = Open();
        // Each thread would hold rows of its own, and whoever writes is slower than one.
        duck.Run("SET threads = 1");
        using var command = duck.CreateCommand();
        command.CommandText = _select;
        command.UseStreamingMode = true;
        using var rows = command.ExecuteReader();
        var read = _columns.Select(Reader).ToArray();
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = new object?[read.Length];
            for (var place = 0; place < row.Length; place++)
                row[place] = rows.IsDBNull(place) ? null : read[place](rows, place);
            yield return row;
        }
    }

    /// <inheritdoc/>
    public void CopyTo(string file, IEnumerable<(string Key, string Value)> metadata, CancellationToken cancellationToken)
    {
        using var duck = Open();
        using var command = duck.CreateCommand();
        command.CommandText = ParquetRows.Copy($"({_select})", file, metadata);
        using var interrupt = cancellationToken.Register(command.Cancel);
        try
        {
            command.ExecuteNonQuery();
        }
        catch (DuckDBException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private static NotInMicrodataAttribute? LeftOut(FactColumn column) => column.Property.GetCustomAttribute<NotInMicrodataAttribute>();

    private static DuckDBConnection Open()
    {
        var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        return duck;
    }

    private static string Expression(FactColumn column) =>
        column.SqlType switch
        {
            "INTEGER" => $"CAST(\"{column.Name}\" AS {Whole})",
            "VARCHAR[]" => $"array_to_string(\"{column.Name}\", ' ')",
            _ => $"\"{column.Name}\"",
        };

    private static Func<DuckDBDataReader, int, object> Reader(FactColumn column) =>
        column.SqlType switch
        {
            "INTEGER" or Whole => static (row, place) => Boxed.Of(row.GetInt64(place)),
            "BOOLEAN" => static (row, place) => Boxed.Of(row.GetBoolean(place)),
            _ => static (row, place) => row.GetString(place),
        };
}
