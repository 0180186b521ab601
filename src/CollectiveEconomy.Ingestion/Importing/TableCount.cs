using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>What a submission does to one table.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Rows">Rows that were handed in and read.</param>
/// <param name="Added">Rows that were added to the register.</param>
/// <param name="Changed">Rows of the register that were changed or deleted.</param>
public sealed record TableCount(string Table, int Rows, int Added, int Changed)
{
    /// <summary>A table and what its rows do together.</summary>
    internal TableCount(string table, int rows, ChangeCount changes)
        : this(table, rows, changes.Added, changes.Changed) { }
}
