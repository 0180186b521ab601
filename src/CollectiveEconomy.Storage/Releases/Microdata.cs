using System.Reflection;
using System.Text;
using System.Text.Json;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Cubes;
using CollectiveEconomy.Storage.Cubes.Columns;
using CollectiveEconomy.Storage.Parquet;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>
/// The pseudonymous rows of a cube in a release: true values, without the columns and rows that <see cref="NotInMicrodataAttribute"/> marks. They are read out of memory; as
/// Parquet they are written out of the file of the release.
/// </summary>
public sealed class Microdata : IStoredRows
{
    private readonly Func<DuckDBConnection> _connect;
    private readonly Cube _cube;
    private readonly IReadOnlyList<FactColumn> _columns;
    private readonly HashSet<string> _present;
    private readonly Func<string> _file;
    private readonly string _where;

    /// <summary>Rows of a release in memory.</summary>
    /// <param name="connect">Opens a further connection to the tables of the release.</param>
    /// <param name="folder">Where releases lie.</param>
    /// <param name="release">The release.</param>
    /// <param name="cube">The cube, one that the release holds.</param>
    /// <param name="columns">Those of <see cref="ColumnsOf"/> that are read.</param>
    internal Microdata(
        Func<DuckDBConnection> connect,
        ReleaseFolder folder,
        ReleaseId release,
        Cube cube,
        IReadOnlyList<FactColumn> columns
    )
    {
        (_connect, _cube, _columns) = (connect, cube, columns);
        var table = ReleaseTable.Exact(cube);
        var resource = folder.ReadPackage(release).Resources.Single(resource => resource.Name == table.Name);
        _present = [.. resource.Schema.Fields.Select(field => field.Name)];
        var left = FactColumn
            .Of(cube.Facts)
            .SelectMany(column => LeftOut(column)?.Values ?? [], (column, value) => $"\"{column.Name}\" <> {ParquetRows.Quoted(value)}");
        _where = $"WHERE {string.Join(" AND ", left.DefaultIfEmpty("true"))}";
        // The file may have been changed since the release was loaded.
        _file = () => $"read_parquet({ParquetRows.Quoted(folder.Verify(release, resource))})";
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
        using var duck = _connect();
        using var command = duck.CreateCommand();
        command.CommandText = $"SELECT CAST(count(*) AS INTEGER) FROM {new ExactFacts(_cube).Name} {_where}";
        return (int)command.ExecuteScalar()!;
    }

    /// <inheritdoc/>
    public IEnumerable<StoredBatch> Read(CancellationToken cancellationToken)
    {
        using var duck = _connect();
        var codelists = CubeColumns.Codelists(_cube);
        var columns = _columns.Select(column => Stored(column, codelists)).ToList();
        var expressions = _columns.Zip(
            columns,
            (column, stored) => _present.Contains(column.Name) ? Held(column, stored.Kind) : Missing(stored.Kind)
        );
        var statement = $"SELECT {string.Join(", ", expressions)} FROM {new ExactFacts(_cube).Name} {_where}";
        foreach (var batch in StoredBatches.Read(duck, statement, columns, cancellationToken))
            yield return batch;
    }

    /// <inheritdoc/>
    /// <exception cref="ReleaseDamaged">The file of the rows is missing, or differs from its checksum.</exception>
    public void CopyTo(string file, IEnumerable<(string Key, string Value)> metadata, CancellationToken cancellationToken)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        var columns = _columns.Select(column => $"{(_present.Contains(column.Name) ? InFile(column) : "NULL")} AS \"{NameOf(column)}\"");
        command.CommandText = ParquetRows.Copy($"(SELECT {string.Join(", ", columns)} FROM {_file()} {_where})", file, metadata);
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

    private StoredColumn Stored(FactColumn column, IReadOnlyDictionary<string, string> codelists) =>
        column.SqlType switch
        {
            "INTEGER" or "BIGINT" => new StoredColumn(StoredKind.Whole),
            "BOOLEAN" => new StoredColumn(StoredKind.Flag),
            "VARCHAR" when codelists.TryGetValue(column.Name, out var codelist) => new StoredColumn(StoredKind.Code, CodesOf(codelist)),
            _ => new StoredColumn(StoredKind.Text),
        };

    private byte[][] CodesOf(string codelist) =>
        Array.ConvertAll(new ColumnSource(_connect, new ExactFacts(_cube)).CodesOf(codelist), Encoding.UTF8.GetBytes);

    private static string Held(FactColumn column, StoredKind kind) =>
        kind switch
        {
            StoredKind.Whole => $"CAST(\"{column.Name}\" AS BIGINT)",
            StoredKind.Flag => $"\"{column.Name}\"",
            StoredKind.Code => $"CAST(enum_code(\"{column.Name}\") AS USMALLINT)",
            _ when column.SqlType == "VARCHAR[]" => $"array_to_string(CAST(\"{column.Name}\" AS VARCHAR[]), ' ')",
            _ => $"CAST(\"{column.Name}\" AS VARCHAR)",
        };

    private static string Missing(StoredKind kind) =>
        kind switch
        {
            StoredKind.Whole => "CAST(NULL AS BIGINT)",
            StoredKind.Flag => "CAST(NULL AS BOOLEAN)",
            StoredKind.Code => "CAST(NULL AS USMALLINT)",
            _ => "CAST(NULL AS VARCHAR)",
        };

    private static string InFile(FactColumn column) =>
        column.SqlType switch
        {
            "INTEGER" => $"CAST(\"{column.Name}\" AS BIGINT)",
            "VARCHAR[]" => $"array_to_string(\"{column.Name}\", ' ')",
            _ => $"\"{column.Name}\"",
        };

    private static NotInMicrodataAttribute? LeftOut(FactColumn column) => column.Property.GetCustomAttribute<NotInMicrodataAttribute>();
}
