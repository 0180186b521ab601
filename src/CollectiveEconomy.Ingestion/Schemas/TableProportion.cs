namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>How large a column usually is at most beside another of its row.</summary>
/// <param name="Field">The column.</param>
/// <param name="ComparedWith">The other column.</param>
/// <param name="Times">How many times the other it usually is at most.</param>
public sealed record TableProportion(string Field, string ComparedWith, double Times);
