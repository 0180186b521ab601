namespace CollectiveEconomy.Demonstration.Money;

/// <summary>State money for a model from one source, over all its years.</summary>
/// <param name="Model">The model.</param>
/// <param name="Source">A code of FUNDING_SOURCE.</param>
/// <param name="Planned">In the cost estimate, đồng.</param>
/// <param name="Approved">Approved, đồng.</param>
/// <param name="Disbursed">Paid out, đồng, where an official total decides it; else null, and each year has a draw of its own.</param>
internal sealed record Grant(SupportedModel Model, string Source, long Planned, long Approved, long? Disbursed);
