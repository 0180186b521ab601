namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>How many rows were written.</summary>
/// <param name="Added">Rows that were added.</param>
/// <param name="Changed">Rows of which at least one value was changed.</param>
public readonly record struct ChangeCount(int Added, int Changed)
{
    /// <summary>Adds up two counts.</summary>
    public static ChangeCount operator +(ChangeCount left, ChangeCount right) =>
        new(left.Added + right.Added, left.Changed + right.Changed);
}
