using CollectiveEconomy.Statistics.Codelists;

namespace CollectiveEconomy.Api.Evaluations.Transitions;

/// <summary>Organisations that moved from one class to another, or stayed.</summary>
/// <param name="Before">Class before support.</param>
/// <param name="After">Class after it.</param>
/// <param name="Organisations">Number of organisations; for the public a randomly rounded one.</param>
/// <param name="Share">Share of the organisations in the class before, in percent; null when there are none.</param>
internal sealed record Transition(Code Before, Code After, long Organisations, double? Share);
