using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Setup;

/// <summary>SQLite knows how its tables are filled, so that it chooses indexes well.</summary>
public sealed class PlannerStatisticsTests : IDisposable
{
    private const string ByRevenue = """
        EXPLAIN QUERY PLAN
        SELECT "c"."Id"
        FROM "RevenueByPlace" AS "r"
        INNER JOIN "Cooperative" AS "c" ON "r"."CooperativeId" = "c"."Id"
        WHERE "r"."Year" = 2024 AND "r"."ProvinceId" = 3401 AND "r"."Field" = 'AGRI' AND "c"."ProvinceId" = 3401 AND "c"."Field" = 'AGRI'
        ORDER BY "r"."Revenue" DESC, "r"."Code"
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task Organisations_of_a_place_come_by_revenue_out_of_an_index_that_has_them_in_this_order()
    {
        var settings = RegisterSettings.Sqlite(_folder.Place("register.sqlite"));
        var little = new DemonstrationRegister(new(DemonstrationSize.Demo) { DemoCooperatives = 60, MinModelsAYear = 2 });
        await RegisterSetup.CreateEmbeddedAsync(settings, little, progress: null);

        await using var connection = new SqliteConnection(settings.ConnectionString);
        await connection.OpenAsync();
        var plan = await PlanAsync(connection);
        Assert.Contains(
            "SEARCH r USING COVERING INDEX IX_RevenueByPlace_Year_ProvinceId_Field_Revenue_Code_CooperativeId (Year=? AND ProvinceId=? AND Field=?)",
            plan
        );
        Assert.DoesNotContain(plan, step => step.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Connections_that_are_open_read_statistics_that_come_later()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        await using var register = sandbox.Open();
        await register.RefreshStatisticsAsync(CancellationToken.None);
        await using var other = sandbox.Open();
        // Another version of the schema is what makes a connection read all that is kept beside it.
        var version = other.Database.SqlQueryRaw<int>("""SELECT "schema_version" AS "Value" FROM pragma_schema_version()""");
        var before = await version.SingleAsync();

        await register.RefreshStatisticsAsync(CancellationToken.None);

        Assert.NotEqual(before, await version.SingleAsync());
    }

    [Fact]
    public async Task An_import_tells_of_what_it_wrote()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));

        Assert.True((await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,12\n")).IsAccepted);

        await using var register = sandbox.Open();
        var tables = register.Database.SqlQueryRaw<string>("""SELECT DISTINCT "tbl" AS "Value" FROM "sqlite_stat1" """);
        Assert.Contains("AnnualReport", await tables.ToListAsync());
    }

    private static async Task<IReadOnlyList<string>> PlanAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = ByRevenue;
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(reader.GetOrdinal("detail")));
        return steps;
    }
}
