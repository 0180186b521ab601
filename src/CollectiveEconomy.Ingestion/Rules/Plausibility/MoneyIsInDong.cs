using CollectiveEconomy.Ingestion.Plausibility;

namespace CollectiveEconomy.Ingestion.Rules.Plausibility;

/// <summary>
/// Amounts are in đồng: none differs from the nearest earlier or later one, or from another column of its row, as thousands, millions or billions
/// do, and none is beyond what is usual for its column, or for others of its field and size, unless the register has its like.
/// </summary>
internal sealed class MoneyIsInDong() : FigureRule(FigureDoubtKind.Scale, isMoney: true);
