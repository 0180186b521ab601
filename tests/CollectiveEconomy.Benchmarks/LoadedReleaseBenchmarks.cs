using BenchmarkDotNet.Attributes;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Releases;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Benchmarks;

/// <summary>What a question costs beyond the statement that answers it.</summary>
[MemoryDiagnoser]
public class LoadedReleaseBenchmarks
{
    private const string Sql = """
        SELECT "Year", "Region2025", CAST(COALESCE(SUM("Weight"), 0) AS BIGINT), CAST(SUM(CAST("Members" AS BIGINT) * "Weight") AS BIGINT), GROUPING("Year", "Region2025")
        FROM "cooperatives"
        WHERE "Field" IN (CAST($1 AS "HTX_FIELD_VCA"))
        GROUP BY GROUPING SETS (("Year", "Region2025"), ("Year"))
        ORDER BY GROUPING("Year"), "Year" NULLS LAST, GROUPING("Region2025"), "Region2025" NULLS LAST
        """;

    private DemoRegister? _files;
    private LoadedRelease? _release;
    private DuckDBConnection? _duck;
    private CubeQuery? _question;

    /// <summary>Publishes a demonstration and loads it twice: as the platform does, and by plain statements.</summary>
    [GlobalSetup]
    public async Task PublishAsync()
    {
        _files = new DemoRegister(DemonstrationSize.Demo);
        var folder = new ReleaseFolder(_files.Releases);
        var release = await _files.PublishAsync();
        _release = folder.Load(release);
        _duck = Plain(folder.PathOf(release));
        _question = Question();
    }

    /// <summary>The statement alone, by DuckDB.NET.</summary>
    [Benchmark(Baseline = true)]
    public int SqlByDuckDB()
    {
        using var command = _duck!.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.Add(new DuckDBParameter("AGRI"));
        using var reader = command.ExecuteReader();
        var cells = 0;
        for (; reader.Read(); cells++)
            _ = (reader.GetInt32(0), reader.IsDBNull(1) ? null : reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3));
        return cells;
    }

    /// <summary>The same as a question: checked, turned into SQL, run, read.</summary>
    [Benchmark]
    public int Ask() => _release!.Query(_question!, AccessClass.Protected, 10_000, CancellationToken.None).Count;

    /// <summary>Forgets everything.</summary>
    [GlobalCleanup]
    public void Close()
    {
        _release?.Dispose();
        _duck?.Dispose();
        _files?.Dispose();
    }

    private static DuckDBConnection Plain(string release)
    {
        var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        Run("SET threads = 1");
        Run($"CREATE TABLE codes AS SELECT * FROM read_parquet('{release}/codelists/codes.parquet')");
        foreach (var list in new[] { "HTX_FIELD_VCA", "REGION_AREAS_2025" })
            Run($"CREATE TYPE \"{list}\" AS ENUM (SELECT \"Value\" FROM codes WHERE \"CodelistId\" = '{list}' ORDER BY \"SortOrder\")");
        Run(
            $"CREATE TABLE cooperatives AS SELECT * REPLACE (CAST(\"Field\" AS \"HTX_FIELD_VCA\") AS \"Field\", CAST(\"Region2025\" AS \"REGION_AREAS_2025\") AS \"Region2025\") FROM read_parquet('{release}/protected/cooperatives.parquet')"
        );
        return duck;

        void Run(string sql)
        {
            using var command = duck.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    private static CubeQuery Question()
    {
        var cube = Cube.All.Single(cube => cube.Name == "cooperatives");
        return new CubeQuery
        {
            Cube = cube,
            By = [Dimension("year"), Dimension("region")],
            Figures = [new Figure(Measure("organisations"), Statistic.Value), new Figure(Measure("members"), Statistic.Total)],
            Where = [new Condition(Dimension("field"), Comparison.Eq, ["AGRI"])],
            Totals = true,
        };

        Dimension Dimension(string name) => cube.Dimensions.Single(dimension => dimension.Name == name);
        Measure Measure(string name) => cube.Measures.Single(measure => measure.Name == name);
    }
}
