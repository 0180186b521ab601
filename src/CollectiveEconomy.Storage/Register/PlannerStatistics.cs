using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>What SQLite's planner knows of tables and indexes. SQL Server keeps such statistics itself.</summary>
public static class PlannerStatistics
{
    // A sample of each index is enough, https://sqlite.org/lang_analyze.html#approx; it takes some hundredths of a second.
    // Connections that are open read statistics anew when the tables change, as they do when those of the statistics are made again.
    private const string Refresh = """DROP TABLE IF EXISTS "sqlite_stat1"; PRAGMA analysis_limit = 1000; ANALYZE""";

    /// <summary>Takes them anew, after many rows were written; within the transaction that wrote them, if there is one.</summary>
    /// <param name="register">The register.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task RefreshStatisticsAsync(this RegisterContext register, CancellationToken cancellationToken)
    {
        if (register.Database.IsSqlite())
            await register.Database.ExecuteSqlRawAsync(Refresh, cancellationToken);
    }
}
