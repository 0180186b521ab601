using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Quality;

/// <summary>The root field of the quality report.</summary>
internal sealed class QualityQueries : IQueryFields
{
    /// <summary>Quality of the data in the register, by quality indicators of the European Statistical System.</summary>
    /// <param name="year">Calendar year; null returns all years.</param>
    /// <param name="areas">The area set of the provinces.</param>
    public static QualityReport Quality(int? year, AreaSet areas = AreaSet.Areas2025) => new(areas, year);
}
