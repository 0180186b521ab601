using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Reads the noise that a release keeps for the next one.</summary>
public static class ReleaseNoise
{
    /// <summary>The permanent parts of its noise.</summary>
    /// <exception cref="ReleaseDamaged">The file is missing, differs from its checksum, or can't be read.</exception>
    public static IReadOnlyList<PermanentDraw> ReadPermanentDraws(this ReleaseFolder folder, ReleaseId id)
    {
        var table = ReleaseTable.Permanent;
        var resource =
            folder.ReadPackage(id).Resources.SingleOrDefault(resource => resource.Name == table.Name)
            ?? throw new ReleaseDamaged(id, table.Path, new("bị thiếu", "is missing"));
        var file = folder.Verify(id, resource);
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        duck.Run("SET threads = 1");
        using var command = duck.CreateCommand();
        command.CommandText = "SELECT \"Concept\", \"CooperativeId\", \"Step\" FROM read_parquet($file)";
        command.Parameters.Add(new DuckDBParameter("file", file));
        using var reader = command.ExecuteReader();
        var draws = new List<PermanentDraw>();
        while (reader.Read())
            draws.Add(
                new PermanentDraw
                {
                    Concept = string.Intern(reader.GetString(0)),
                    CooperativeId = reader.GetInt32(1),
                    Step = reader.GetInt32(2),
                }
            );
        return draws;
    }
}
