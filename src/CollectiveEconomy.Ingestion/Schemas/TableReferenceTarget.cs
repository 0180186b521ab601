namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>Columns of a table to which another refers.</summary>
/// <param name="Resource">The table.</param>
/// <param name="Fields">Its columns.</param>
public sealed record TableReferenceTarget(string Resource, IReadOnlyList<string> Fields);
