namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>What a submission does to one table.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Rows">Rows that were handed in and read.</param>
/// <param name="Added">Rows that were added to the register.</param>
/// <param name="Changed">Rows of the register that were changed.</param>
public sealed record TableCount(string Table, int Rows, int Added, int Changed);
