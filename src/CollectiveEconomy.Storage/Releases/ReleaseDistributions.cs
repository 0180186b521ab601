using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>The distributions by which releases are compared: every amount of every cube by year and field of activity.</summary>
public static class ReleaseDistributions
{
    private const int MaxCells = 1_000_000;
    private static readonly Statistic[] Shape = [Statistic.Median, Statistic.P90, Statistic.Maximum];

    /// <summary>The distributions of true values.</summary>
    public static IReadOnlyDictionary<DistributionKey, Distribution> Distributions(
        this LoadedRelease release,
        CancellationToken cancellationToken
    ) => release.Cubes.SelectMany(cube => Of(release, cube, cancellationToken)).ToDictionary();

    private static IEnumerable<KeyValuePair<DistributionKey, Distribution>> Of(
        LoadedRelease release,
        Cube cube,
        CancellationToken cancellationToken
    )
    {
        var year = cube.Dimensions.OfType<YearDimension>().FirstOrDefault();
        var field = cube.Dimensions.FirstOrDefault(dimension => dimension.Name == "field");
        var single = cube.NeverAddedOver;
        var measures = cube.Measures.Where(measure => Shape.All(measure.Statistics.Contains)).ToList();
        if (year is null || field is null || measures.Count == 0)
            yield break;
        var question = new CubeQuery
        {
            Cube = cube,
            By = [.. new[] { single, year, field }.OfType<Dimension>()],
            Figures = [.. measures.SelectMany(measure => Shape.Select(statistic => new Figure(measure, statistic)))],
        };
        foreach (var cell in release.Query(question, AccessClass.Exact, MaxCells, cancellationToken).Cells)
        foreach (var measure in measures)
            yield return KeyValuePair.Create(
                new DistributionKey(
                    cube.Name,
                    single is null ? measure.Name : $"{measure.Name} {cell.Member(single)}",
                    (int)cell.Member(year)!,
                    (string?)cell.Member(field)
                ),
                new Distribution(
                    cell.Value(new Figure(measure, Statistic.Median)),
                    cell.Value(new Figure(measure, Statistic.P90)),
                    cell.Value(new Figure(measure, Statistic.Maximum))
                )
            );
    }
}
