namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Keeps the rows that fulfil a condition of a question.</summary>
internal abstract class RowTest
{
    /// <summary>Moves those that fulfil it to the front, in their order; gives their number.</summary>
    public abstract int Keep(Span<int> rows);
}
