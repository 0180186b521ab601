using System.Text.Json.Nodes;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Cubes;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Tests.Releases;

/// <summary>Releases of the second format, whose protected tables do not hold, go on answering those with a role and nobody else.</summary>
public sealed class SecondFormatTests : IDisposable
{
    private static readonly ReleaseId Id = new(2026, 3);
    private readonly TemporaryFolder _place = new();
    private readonly ReleaseFolder _folder;

    public SecondFormatTests()
    {
        _folder = new ReleaseFolder(_place.Path);
        _folder.Write(Sample.Draft(Id, Enumerable.Range(1, 10).Select(id => Sample.Fact(id) with { Members = 100 + id })));
        MakeSecond();
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Callers_with_a_role_are_answered_as_ever()
    {
        using var release = _folder.Load(Id);
        Assert.Equal(["2024: 1055 10"], release.Ask(Asking.Question("year", "members organisations")).Lines());
    }

    [Fact]
    public void Nobody_else_is_answered_not_even_what_is_not_confidential()
    {
        using var release = _folder.Load(Id);
        Assert.True(release.Release.IsClosedToPublic);
        Assert.Contains(
            "its protection was found to be insufficient",
            Assert.Throws<QueryRefused>(() => release.Ask(Asking.Question("year", "organisations"), access: AccessClass.Protected)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_keeps_no_noise_for_the_next_one()
    {
        Assert.Null(_folder.ReadPackage(Id).Noise);
        Assert.Equal(
            "Release 2026.3 can't be used: noise/permanent.parquet is missing.",
            Assert.Throws<ReleaseDamaged>(() => _folder.ReadPermanentDraws(Id)).Message
        );
    }

    /// <summary>Turns the release into one that the version before this one would have written.</summary>
    private void MakeSecond()
    {
        var package = Path.Combine(_folder.PathOf(Id), "datapackage.json");
        var json = JsonNode.Parse(File.ReadAllText(package))!.AsObject();
        json["formatVersion"] = 2;
        json.Remove("noise");
        var resources = json["resources"]!.AsArray();
        resources.Remove(resources.Single(table => (string)table!["name"]! == "noise"));
        Directory.Delete(Path.Combine(_folder.PathOf(Id), "noise"), recursive: true);
        foreach (var table in resources.Where(table => (string)table!["name"]! != "codes"))
        {
            var file = Path.Combine(_folder.PathOf(Id), (string)table!["path"]!);
            WithoutKeys(file);
            table["hash"] = ReleaseFolder.HashOf(file);
            table["bytes"] = new FileInfo(file).Length;
            var fields = table["schema"]!["fields"]!.AsArray();
            fields.Remove(fields.Single(field => (string)field!["name"]! == "RecordKey"));
        }

        File.WriteAllText(package, json.ToJsonString());
    }

    private static void WithoutKeys(string file)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText = $"""
            CREATE TABLE facts AS SELECT * EXCLUDE "RecordKey" FROM read_parquet('{file}');
            COPY facts TO '{file}' (FORMAT parquet);
            """;
        command.ExecuteNonQuery();
    }
}
