using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Quality;

/// <summary>A report that was received, with the organisation that sent it.</summary>
internal sealed class ReceivedReport
{
    /// <summary>The report.</summary>
    public required AnnualReport Report { get; init; }

    /// <summary>Its sender.</summary>
    public required Cooperative Cooperative { get; init; }
}
