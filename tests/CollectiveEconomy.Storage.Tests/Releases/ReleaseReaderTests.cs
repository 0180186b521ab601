using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Cubes;
using CollectiveEconomy.Storage.Releases;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Tests.Releases;

public sealed class ReleaseReaderTests : IDisposable
{
    private static readonly ReleaseId Id = new(2026, 3);
    private readonly TemporaryFolder _place = new();
    private readonly ReleaseFolder _folder;

    public ReleaseReaderTests() => _folder = new ReleaseFolder(_place.Path);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Codes_are_read_back_as_they_were()
    {
        using var release = Load();
        Assert.Equal(Sample.Codes.OrderBy(code => code.Value), AllCodes(release).OrderBy(code => code.Value));
        Assert.Empty(release.Codes("NO_SUCH_LIST"));
    }

    [Fact]
    public void Facts_are_read_back_as_they_were()
    {
        var facts = Enumerable
            .Range(1, 3)
            .Select(id => Sample.Fact(id) with { IsChainLinked = id == 1 ? null : id == 2, Weight = id })
            .ToList();
        using var release = Sample.Load(facts);
        using var duck = release.Connect();
        var columns = FactColumn.Of(typeof(Statistics.Facts.CooperativeFact));
        var rows = duck.Query(
            new SqlQuery(
                $"SELECT {string.Join(", ", columns.Select(column => $"\"{column.Name}\""))} FROM exact.cooperatives ORDER BY \"CooperativeId\"",
                []
            ),
            row =>
                string.Join('|', Enumerable.Range(0, row.FieldCount).Select(place => row.IsDBNull(place) ? "null" : row.GetValue(place))),
            CancellationToken.None
        );
        Assert.Equal(facts.Select(fact => string.Join('|', columns.Select(column => column.Property.GetValue(fact) ?? "null"))), rows);
    }

    [Fact]
    public void A_code_in_the_facts_that_no_codelist_knows_is_refused()
    {
        _folder.Write(Sample.Draft(Id, [Sample.Fact() with { Field = "MINING" }]));
        var refused = Assert.Throws<ReleaseDamaged>(() => _folder.Load(Id));
        Assert.StartsWith("Release 2026.3 can't be used: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("MINING", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_without_facts_of_a_cube_loads_the_rest()
    {
        _folder.Write(Sample.Draft(Id, []) with { Facts = new Dictionary<Statistics.Cubes.Cube, IEnumerable<object>>() });
        using var release = _folder.Load(Id);
        Assert.Equal(3, release.Codes(CodelistIds.Field).Count);
    }

    [Theory]
    [InlineData("SELECT * FROM read_csv('{0}/a.csv')")]
    [InlineData("SELECT * FROM read_text('{0}/a.csv')")]
    [InlineData("SELECT * FROM read_parquet('{0}/2026.3/codelists/codes.parquet')")]
    [InlineData("COPY codes TO '{0}/out.csv'")]
    [InlineData("ATTACH '{0}/other.duckdb'")]
    [InlineData("INSTALL httpfs")]
    [InlineData("SET enable_external_access = true")]
    [InlineData("SET threads = 4")]
    public void No_statement_reaches_a_file_the_network_or_the_settings(string sql)
    {
        File.WriteAllText(_place.Place("a.csv"), "x\n1\n");
        using var release = Load();
        using var duck = release.Connect();
        Assert.Throws<DuckDBException>(() =>
            duck.Query(
                new SqlQuery(sql.Replace("{0}", _place.Path, StringComparison.Ordinal), []),
                row => row.FieldCount,
                CancellationToken.None
            )
        );
        Assert.False(File.Exists(_place.Place("out.csv")));
    }

    [Fact]
    public void A_loaded_release_no_longer_needs_its_files()
    {
        using var release = Load();
        Directory.Delete(_folder.PathOf(Id), recursive: true);
        using var duck = release.Connect();
        Assert.Equal(
            [1],
            duck.Query(new SqlQuery("SELECT count(*) FROM exact.cooperatives", []), row => row.GetInt64(0), CancellationToken.None)
        );
    }

    private static IEnumerable<Code> AllCodes(LoadedRelease release) =>
        Sample.Codelists.Keys.SelectMany(list => release.Codes(list).Values);

    private LoadedRelease Load()
    {
        _folder.Write(Sample.Draft(Id, [Sample.Fact()]));
        return _folder.Load(Id);
    }
}
