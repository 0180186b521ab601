namespace CollectiveEconomy.Storage.Cubes.Engines;

/// <summary>How an engine answers one query.</summary>
internal interface ICubePlan
{
    /// <summary>Name of the engine.</summary>
    string Engine { get; }

    /// <summary>The years in which some row that the filters let through, but for those on areas, has a code in the new area set only; in order.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    IReadOnlyList<int> YearsWithoutAreas(CancellationToken cancellationToken);

    /// <summary>The cells by the order of their members: unknown ones last, parts before their totals.</summary>
    /// <exception cref="Statistics.Cubes.Queries.QueryRefused">There are more than allowed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    IReadOnlyList<AggregatedCell> Cells(CancellationToken cancellationToken);
}
