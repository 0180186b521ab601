using CollectiveEconomy.Ingestion.Plausibility;

namespace CollectiveEconomy.Ingestion.Rules.Plausibility;

/// <summary>
/// People, households, volumes and areas are in scale: with the nearest earlier and later year, with the other columns of their row, and with what
/// is usual for their column, or for others of their field and size, unless the register has their like.
/// </summary>
internal sealed class FiguresAreInScale() : FigureRule(FigureDoubtKind.Scale, isMoney: false);
