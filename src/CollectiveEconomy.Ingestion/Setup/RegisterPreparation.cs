using CollectiveEconomy.Ingestion.Reference;

namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>What preparing a register did.</summary>
/// <param name="Change">What was done as a whole.</param>
/// <param name="Tables">Tables of reference data that were changed, or have rows that were kept as an import had left them; none of a register that was filled.</param>
public sealed record RegisterPreparation(RegisterChange Change, IReadOnlyList<ReferenceTableChange> Tables);
