namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Computes one or more aggregates of every cell of a partition.</summary>
internal abstract class Accumulator
{
    /// <summary>Whether values of cells add up to that of their total.</summary>
    public virtual bool IsAdditive => false;

    /// <summary>The values of the cells.</summary>
    public abstract CellValues Of(Partition partition);
}
