using CollectiveEconomy.Ingestion.Plausibility;

namespace CollectiveEconomy.Ingestion.Rules.Plausibility;

/// <summary>No figure of a yearly series changes more than tenfold from one year that has it to the next.</summary>
internal sealed class GrowthIsUsual() : FigureRule(FigureDoubtKind.Growth, isMoney: null);
