using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>A figure that is probably not what its sender meant.</summary>
/// <param name="Kind">How sure that is, and why.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Found">The problem, described for its sender.</param>
internal sealed record FigureDoubt(FigureDoubtKind Kind, FigureUnit Unit, Finding Found);
