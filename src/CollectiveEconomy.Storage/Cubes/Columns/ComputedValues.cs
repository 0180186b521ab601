namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>The values of an answer, each computed once: totals are added up from their parts where that is exact.</summary>
/// <param name="cancellationToken">Ends the computation.</param>
internal sealed class ComputedValues(CancellationToken cancellationToken)
{
    private readonly Dictionary<(Accumulator, Partition), CellValues> _computed = [];

    /// <summary>What an output has for the cells of a partition.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public CellValues Of(AggregateOutput output, Partition partition) => Of(output.Accumulator, partition);

    private CellValues Of(Accumulator accumulator, Partition partition)
    {
        if (_computed.TryGetValue((accumulator, partition), out var values))
            return values;
        cancellationToken.ThrowIfCancellationRequested();
        values =
            accumulator.IsAdditive && partition.Finer is { } finer
                ? Of(accumulator, finer).AddedUp(new CellMerge(null, partition.CellsOfFiner!, finer.Count, partition.Count))
                : accumulator.Of(partition);
        _computed.Add((accumulator, partition), values);
        return values;
    }
}
