namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Organisations that an evaluation leaves out for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">Number of organisations; for the public a randomly rounded one.</param>
internal sealed record DroppedUnits(DropReason Reason, long Count);
