using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Releases;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Loads releases into DuckDB.</summary>
public static class ReleaseReading
{
    /// <summary>Checks a release and loads it.</summary>
    /// <exception cref="ReleaseDamaged">A file is missing, differs from its checksum or holds a code that the release does not know.</exception>
    public static LoadedRelease Load(this ReleaseFolder folder, ReleaseId id)
    {
        var package = folder.Verify(id);
        var duck = new DuckDBConnection("DataSource=:memory:");
        try
        {
            duck.Open();
            var codes = ReadCodes(duck, Path.Combine(folder.PathOf(id), ReleaseTable.Codes.Path));
            var cubes = Cube.All.Where(cube => package.Resources.Any(resource => resource.Name == cube.Name)).ToList();
            foreach (var cube in cubes)
                LoadFacts(duck, cube, folder, id);
            Seal(duck);
            return new LoadedRelease(package.Describe(id), cubes, codes, duck);
        }
        catch (DuckDBException failure)
        {
            duck.Dispose();
            throw new ReleaseDamaged(id, "a table", "can't be read: " + failure.Message);
        }
    }

    private static void LoadFacts(DuckDBConnection duck, Cube cube, ReleaseFolder folder, ReleaseId id)
    {
        var codelists = CubeColumns.Codelists(cube);
        foreach (var codelist in codelists.Values.Distinct())
            duck.Run(
                $"CREATE TYPE IF NOT EXISTS \"{codelist}\" AS ENUM (SELECT \"Value\" FROM codes WHERE \"CodelistId\" = '{codelist}' ORDER BY \"SortOrder\")"
            );
        var columns = FactColumn
            .Of(cube.Facts)
            .Select(column =>
                codelists.TryGetValue(column.Name, out var codelist)
                    ? $"CAST(\"{column.Name}\" AS \"{codelist}\") AS \"{column.Name}\""
                    : $"\"{column.Name}\""
            );
        duck.Run(
            $"CREATE TABLE \"{cube.Name}\" AS SELECT {string.Join(", ", columns)} FROM read_parquet({Literal(Path.Combine(folder.PathOf(id), ReleaseTable.Of(cube).Path))})"
        );
    }

    private static List<Code> ReadCodes(DuckDBConnection duck, string file)
    {
        duck.Run($"CREATE TABLE codes AS SELECT * FROM read_parquet({Literal(file)})");
        using var command = duck.CreateCommand();
        command.CommandText =
            "SELECT \"CodelistId\", \"Value\", \"SortOrder\", \"NameVi\", \"NameEn\", \"Note\", \"IsVerified\", \"Source\" FROM codes ORDER BY \"CodelistId\", \"SortOrder\"";
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
                    NameEn = reader.IsDBNull(4) ? null : reader.GetString(4),
                    Note = reader.IsDBNull(5) ? null : reader.GetString(5),
                    IsVerified = reader.GetBoolean(6),
                    Source = reader.IsDBNull(7) ? null : reader.GetString(7),
                }
            );
        return codes;
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
