using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Cubes.Engines;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Refuses old areas where they are not known: a figure of a merged province can't be split again.</summary>
internal static class AreaCoverage
{
    public static IReadOnlyList<QueryFault> FaultsOf(CubeQuery question, ICubePlan plan, CancellationToken cancellationToken)
    {
        if (question is not { Areas: AreaSet.AreasBefore2025, UsesAreas: true })
            return [];
        var years = plan.YearsWithoutAreas(cancellationToken);
        return years.Count == 0
            ? []
            :
            [
                new QueryFault(
                    "AREAS_NOT_HELD",
                    new(
                        $"Một số đơn vị của các năm {string.Join(", ", years)} chỉ có tỉnh theo địa bàn năm 2025; hãy loại các năm này trong 'where', hoặc dùng AREAS_2025.",
                        $"Some units of {string.Join(", ", years)} have only a province of 2025; exclude these years in 'where', or use AREAS_2025."
                    )
                ),
            ];
    }
}
