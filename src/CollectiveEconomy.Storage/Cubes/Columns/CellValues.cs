namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>What an accumulator computed of the cells of a partition.</summary>
internal abstract class CellValues
{
    /// <summary>A value of a cell; null where there was nothing to compute.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="output">Which of the accumulator's values.</param>
    public abstract object? this[int cell, int output] { get; }

    /// <summary>The same of coarser cells, added up from these.</summary>
    /// <param name="merge">Which of these cells make up which of those.</param>
    /// <exception cref="NotSupportedException">Entries are needed for that.</exception>
    public virtual CellValues AddedUp(CellMerge merge) => throw new NotSupportedException($"{GetType().Name} don't add up.");
}
