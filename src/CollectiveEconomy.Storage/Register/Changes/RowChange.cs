namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>A row as a submission states it, beside the row of the register that it corrects.</summary>
/// <param name="Key">Natural key, for a reader.</param>
/// <param name="After">The row, with its key inside the register.</param>
/// <param name="Before">The row that has the same natural key; null when there is none.</param>
/// <param name="Origin">Where in the submission the row is.</param>
/// <typeparam name="TRow">A record of the register.</typeparam>
public readonly record struct RowChange<TRow>(string Key, TRow After, TRow? Before, RowOrigin Origin)
    where TRow : class
{
    /// <summary>Whether the register has no such row yet.</summary>
    public bool IsAdded => Before is null;

    /// <summary>Whether the register has the row with another value.</summary>
    public bool IsChanged => Before is not null && !Before.Equals(After);
}
