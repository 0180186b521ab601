using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Official.Comparisons;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Official;

/// <summary>Comparisons in the schema.</summary>
internal sealed class OfficialComparisonType()
    : TypeOf<OfficialComparison>(
        comparison => comparison.IndicatorCode,
        comparison => comparison.PeriodEnd,
        comparison => comparison.Areas,
        comparison => comparison.AreaCode,
        comparison => comparison.Figures
    )
{
    /// <summary>Indicator.</summary>
    public static IDataLoaderResult<Indicator> Indicator(
        [FromSource] OfficialComparison comparison,
        [FromServices] IndicatorByCode indicators
    ) => indicators.LoadAsync(comparison.IndicatorCode)!;
}
