using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Quality;

/// <summary>Who has to report, and what of it was received: of the origin that releases count, in years of which reports are seen.</summary>
/// <param name="Cooperatives">The organisations.</param>
/// <param name="Reports">Reports of those that existed on 31 December of the year, each with its organisation.</param>
internal sealed record ReportingPopulation(IQueryable<Cooperative> Cooperatives, IQueryable<ReceivedReport> Reports)
{
    /// <summary>Finds out which origin reports.</summary>
    /// <param name="register">The register, as who asks may see it.</param>
    /// <param name="year">The only year wanted; all when null.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<ReportingPopulation> ReadAsync(RegisterContext register, int? year, CancellationToken cancellationToken)
    {
        var origin = await ReleaseDrafter.OriginAsync(register, cancellationToken);
        var cooperatives = register.Cooperatives.Where(cooperative => cooperative.Origin == origin);
        var received =
            from report in register.AnnualReports
            join cooperative in cooperatives on report.CooperativeId equals cooperative.Id
            where report.Status != ObservationStatus.O && (year == null || report.Year == year)
            where cooperative.Founded == null || cooperative.Founded.Value.Year <= report.Year
            where cooperative.Dissolved == null || cooperative.Dissolved.Value.Year > report.Year
            select new ReceivedReport { Report = report, Cooperative = cooperative };
        return new ReportingPopulation(cooperatives, received);
    }
}
