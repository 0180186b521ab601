using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>What SQLite's planner knows of tables and indexes. SQL Server keeps such statistics itself.</summary>
public static class PlannerStatistics
{
    // A sample of each index is enough, https://sqlite.org/lang_analyze.html#approx; it takes some hundredths of a second.
    private const string Refresh = "PRAGMA analysis_limit = 1000; ANALYZE";

    /// <summary>Takes them anew, as a part of the transaction that wrote many rows.</summary>
    /// <param name="register">The register.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task RefreshStatisticsAsync(this RegisterContext register, CancellationToken cancellationToken)
    {
        if (register.Database.IsSqlite())
            await register.Database.ExecuteSqlRawAsync(Refresh, cancellationToken);
    }
}
