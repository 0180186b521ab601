namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Computes one or more aggregates of every cell of a partition.</summary>
internal abstract class Accumulator
{
    /// <summary>Whether sums depend on the order of rows, so that few cells only are as in DuckDB, which keeps it up to a number of cells.</summary>
    public virtual bool DependsOnOrder => false;

    /// <summary>Whether values of cells add up to that of their total.</summary>
    public virtual bool IsAdditive => false;

    /// <summary>The values of the cells.</summary>
    public abstract CellValues Of(Partition partition);
}
