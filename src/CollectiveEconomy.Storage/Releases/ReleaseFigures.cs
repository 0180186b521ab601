using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>The figures by which releases are compared: every measure of every cube by year, of the country and of each region, but for changes, which follow from both years.</summary>
public static class ReleaseFigures
{
    private const int MaxCells = 1_000_000;

    /// <summary>The figures as the public may see them, so that whoever reads a comparison learns nothing more.</summary>
    public static IReadOnlyDictionary<FigureKey, decimal?> Figures(this LoadedRelease release, CancellationToken cancellationToken) =>
        release.Cubes.SelectMany(cube => Of(release, cube, cancellationToken)).ToDictionary();

    private static IEnumerable<KeyValuePair<FigureKey, decimal?>> Of(LoadedRelease release, Cube cube, CancellationToken cancellationToken)
    {
        var year = cube.Dimensions.OfType<YearDimension>().FirstOrDefault();
        var region = cube.Dimensions.OfType<AreaDimension>().FirstOrDefault();
        var single = cube.NeverAddedOver;
        var figures = cube
            .Measures.Where(measure => !measure.IsChange)
            .Select(measure => new Figure(measure, measure.Statistics[0]))
            .ToList();
        var question = new CubeQuery
        {
            Cube = cube,
            By = [.. new[] { single, year, region }.OfType<Dimension>()],
            Figures = figures,
            Totals = true,
        };
        return from cell in release.Query(question, AccessClass.Protected, MaxCells, cancellationToken).Cells
            where year is null || !cell.TotalOver.Contains(year)
            from figure in figures
            select KeyValuePair.Create(
                new FigureKey(
                    cube.Name,
                    single is null ? figure.Measure.Name : $"{figure.Measure.Name} {cell.Member(single)}",
                    year is null ? null : (int?)cell.Member(year),
                    RegionOf(cell, region)
                ),
                cell.Value(figure)
            );
    }

    private static string RegionOf(CubeCell cell, AreaDimension? region) =>
        region is null || cell.TotalOver.Contains(region) ? FigureKey.Nation : (string?)cell.Member(region) ?? FigureKey.NoRegion;
}
