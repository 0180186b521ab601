using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Quality;

/// <summary>The root field of the quality report.</summary>
internal sealed class QualityQueries : IQueryFields
{
    /// <summary>How good the data of the register is, with the indicators by which the European Statistical System tells it.</summary>
    /// <param name="year">The only year of which it is wanted; all when null.</param>
    /// <param name="areas">The area set of the provinces.</param>
    public static QualityReport Quality(int? year, AreaSet areas = AreaSet.Areas2025) => new(areas, year);
}
