using CollectiveEconomy.Ingestion.Demonstration;
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
        FROM "Cooperative" AS "c"
        LEFT JOIN "AnnualReport" AS "a" ON "c"."Id" = "a"."CooperativeId" AND "a"."Year" = 2024
        WHERE "c"."ProvinceId" = 3401 AND "c"."Field" = 'AGRI'
        ORDER BY "a"."Revenue" DESC
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_revenue_of_a_year_is_found_without_reading_the_reports()
    {
        var settings = RegisterSettings.Sqlite(_folder.Place("register.sqlite"));
        var little = new DemonstrationPlan(DemonstrationSize.Demo) { DemoCooperatives = 60, FewestModelsAYear = 2 };
        await RegisterSetup.CreateEmbeddedAsync(settings, little, progress: null);

        await using var connection = new SqliteConnection(settings.ConnectionString);
        await connection.OpenAsync();
        Assert.Contains(await PlanAsync(connection), IsWithoutReports);
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

    private static bool IsWithoutReports(string step) =>
        step.Contains("COVERING INDEX IX_AnnualReport_Year_CooperativeId_Revenue", StringComparison.Ordinal);

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
