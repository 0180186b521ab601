using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Cubes;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Loads releases into DuckDB.</summary>
public static class ReleaseReader
{
    /// <summary>The database in memory that holds the rows; beside it stand the views by which they are asked.</summary>
    private const string Rows = "facts";

    private const long SmallestRoom = 128L << 20;

    /// <summary>Checks a release and loads it.</summary>
    /// <exception cref="ReleaseDamaged">A file is missing, differs from its checksum or holds a code that the release does not know.</exception>
    /// <param name="folder">Where releases lie.</param>
    /// <param name="id">The release.</param>
    /// <param name="described">What is known of it beside what it says of itself; null when that is nothing.</param>
    /// <param name="columnBytes">Room for columns in memory, in bytes; by the size of the release when null.</param>
    public static LoadedRelease Load(this ReleaseFolder folder, ReleaseId id, Release? described = null, long? columnBytes = null)
    {
        var package = folder.Verify(id);
        var isLarge = package.Resources.Any(resource => resource.Rows > ParquetFile.RowsOfPart);
        var duck = new DuckDBConnection("DataSource=:memory:");
        try
        {
            duck.Open();
            // A second thread finds nothing to do in a small release, and the first one looks for it all the time.
            if (!isLarge)
                duck.Run("SET threads = 1");
            var codes = ReadCodes(duck, Path.Combine(folder.PathOf(id), ReleaseTable.Codes.Path));
            var cubes = Cube.All.Where(cube => package.Resources.Any(resource => resource.Name == ReleaseTable.Exact(cube).Name)).ToList();
            duck.Run($"CREATE SCHEMA {ExactFacts.Schema}");
            duck.Run($"CREATE SCHEMA {ProtectedFacts.Schema}");
            // A table in memory is compressed when a checkpoint comes upon it: to a fifth, and questions take no longer. Of a small one it saves little.
            duck.Run($"ATTACH ':memory:' AS {Rows}{(isLarge ? " (COMPRESS)" : "")}");
            foreach (var cube in cubes)
                LoadFacts(duck, cube, folder, id, package);
            if (isLarge)
                duck.Run($"CHECKPOINT {Rows}");
            var extents = cubes.ToDictionary(cube => cube.Name, cube => CubeExtents.Read(cube, duck));
            Seal(duck);
            var room = columnBytes ?? RoomFor(package);
            return new LoadedRelease(described ?? package.Describe(id), cubes, extents, codes, package.Sources, duck, folder, room);
        }
        catch (DuckDBException failure)
        {
            duck.Dispose();
            throw new ReleaseDamaged(id, null, new("không đọc được: " + failure.Message, "can't be read: " + failure.Message));
        }
    }

    // What common questions need of a large release takes less than twice its files.
    private static long RoomFor(DataPackage package) => Math.Max(SmallestRoom, 2 * package.Resources.Sum(resource => resource.Bytes));

    private static void LoadFacts(DuckDBConnection duck, Cube cube, ReleaseFolder folder, ReleaseId id, DataPackage package)
    {
        var codelists = CubeColumns.Codelists(cube);
        var resource = package.Resources.Single(resource => resource.Name == ReleaseTable.Exact(cube).Name);
        var present = resource.Schema.Fields.Select(field => field.Name).ToHashSet();
        foreach (var codelist in codelists.Values.Distinct())
            duck.Run(
                $"CREATE TYPE IF NOT EXISTS \"{codelist}\" AS ENUM (SELECT \"Value\" FROM codes WHERE \"CodelistId\" = '{codelist}' ORDER BY \"SortOrder\")"
            );
        // Both files have the same rows in the same order, so what they share is held once.
        var columns = FactColumn.Of(cube.Facts);
        var held = columns
            .Select(column => $"{Held(column, "exact")} AS \"{column.Name}\"")
            .Concat(
                columns.Where(column => column.IsConfidential).Select(column => $"{Held(column, "hidden")} AS \"{Hidden(column.Name)}\"")
            );
        var selected = string.Join(", ", held);
        var table = $"{Rows}.\"{cube.Name}\"";
        if (resource.Rows > ParquetFile.RowsOfPart)
            PartLoading.Load(duck, Rows, table, resource.Rows, RowsOf);
        else
            duck.Run($"CREATE TABLE {table} AS {RowsOf("true")}");
        duck.Run($"CREATE VIEW {new ExactFacts(cube).Name} AS SELECT {string.Join(", ", columns.Select(Named))} FROM {table}");
        var confidential = columns.Where(column => column.IsConfidential).Select(column => column.Name).ToHashSet();
        var guards = GuardColumns
            .Of(cube, column => confidential.Contains(column) ? Hidden(column) : column)
            .Select(column => $"{column.Expression} AS \"{column.Name}\"");
        duck.Run(
            $"CREATE VIEW {new ProtectedFacts(cube).Name} AS SELECT {string.Join(", ", columns.SelectMany(AsProtected).Concat(guards))} FROM {table}"
        );

        // A release from before a column was added has its default in each row.
        string Held(FactColumn column, string source) =>
            present.Contains(column.Name) ? Typed(column, source, codelists)
            : column.IsNullable ? $"CAST(NULL AS {column.SqlType})"
            : $"CAST({(column.SqlType == "BOOLEAN" ? "false" : "0")} AS {column.SqlType})";

        string RowsOf(string range) =>
            $"SELECT {selected} FROM {File(ReleaseTable.Exact(cube), range)} AS exact POSITIONAL JOIN {File(ReleaseTable.Protected(cube), range)} AS hidden";

        string File(ReleaseTable table, string range) =>
            $"(FROM read_parquet({Literal(Path.Combine(folder.PathOf(id), table.Path))}, file_row_number = true) WHERE {range})";
    }

    private static string Typed(FactColumn column, string source, IReadOnlyDictionary<string, string> codelists) =>
        codelists.TryGetValue(column.Name, out var codelist)
            ? $"CAST({source}.\"{column.Name}\" AS \"{codelist}\"{(column.SqlType.EndsWith("[]", StringComparison.Ordinal) ? "[]" : "")})"
            : $"{source}.\"{column.Name}\"";

    private static string Named(FactColumn column) => $"\"{column.Name}\"";

    private static string Hidden(string column) => $"hidden_{column}";

    private static IEnumerable<string> AsProtected(FactColumn column) =>
        (column.IsConfidential, column.IsNumber) switch
        {
            (true, true) =>
            [
                $"\"{Hidden(column.Name)}\" AS \"{column.Name}\"",
                $"\"{column.Name}\" AS \"{ProtectedFacts.TrueOf(column.Name)}\"",
            ],
            (true, false) => [$"\"{Hidden(column.Name)}\" AS \"{column.Name}\""],
            _ => [Named(column)],
        };

    private static List<Code> ReadCodes(DuckDBConnection duck, string file)
    {
        duck.Run($"CREATE TABLE codes AS SELECT * FROM read_parquet({Literal(file)})");
        using var command = duck.CreateCommand();
        command.CommandText =
            "SELECT \"CodelistId\", \"Value\", \"SortOrder\", \"NameVi\", \"NameEn\", \"NoteVi\", \"NoteEn\", \"IsVerified\", \"Source\" FROM codes ORDER BY \"CodelistId\", \"SortOrder\"";
        using var reader = command.ExecuteReader();
        var codes = new List<Code>();
        while (reader.Read())
            codes.Add(
                new Code
                {
                    CodelistId = reader.GetString(0),
                    Value = reader.GetString(1),
                    SortOrder = reader.GetInt32(2),
                    NameVi = reader.GetString(3),
                    NameEn = Text(4),
                    NoteVi = Text(5),
                    NoteEn = Text(6),
                    IsVerified = reader.GetBoolean(7),
                    Source = Text(8),
                }
            );
        return codes;

        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
    }

    /// <summary>Queries run on one thread each, as many at once as there are callers; none reaches a file or the network.</summary>
    private static void Seal(DuckDBConnection duck)
    {
        duck.Run("SET threads = 1");
        duck.Run("SET enable_external_access = false");
        duck.Run("SET lock_configuration = true");
    }

    private static string Literal(string path) => $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";
}
