using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Tests.Releases;
using CsCheck;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Any question to a cube that it may be asked.</summary>
internal static class AnyQuestion
{
    public static Gen<CubeQuery> To(Cube cube)
    {
        var figures = cube.Measures.SelectMany(measure => measure.Statistics.Select(statistic => new Figure(measure, statistic))).ToArray();
        var shown = figures.Concat(cube.Measures.Select(measure => new Figure(measure, Statistic.Status))).ToArray();
        return from areas in OneOf(AreaSet.Areas2025, AreaSet.Areas2025, AreaSet.AreasBefore2025)
            from dimensions in Gen.Shuffle(cube.Dimensions.ToArray(), 1, 3)
            from selected in Gen.Shuffle(shown, 1, 8)
            from conditions in Condition(cube, areas).Array[0, 2]
            from having in FigureCondition(figures).Array[0, 1]
            from order in Gen.Select(OneOf(figures), Gen.Bool, (figure, isDescending) => new FigureOrder(figure, isDescending)).Array[0, 2]
            from first in Gen.Int[1, 12].Nullable(0.6)
            from skip in Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[0, 4]))
            from perGroup in Gen.Int[1, 3].Nullable(0.7)
            from totals in Gen.Bool
            from pinned in Pinned(cube, dimensions)
            from population in OneOf(Population.Cooperatives, Population.AllOrganisations)
            from full in Gen.Int[0, 3].Select(draw => draw == 0)
            select new CubeQuery
            {
                Cube = cube,
                By = dimensions,
                Figures = selected,
                Where = [.. conditions, .. pinned],
                Having = having,
                OrderBy = order,
                FirstPer = perGroup is { } count ? new FirstOfEach([dimensions[0]], count) : null,
                First = first,
                Skip = skip,
                Areas = areas,
                Totals = totals,
                Population = cube.Populations is null ? Population.AllOrganisations : population,
                HasFullPrecision = full,
            };
    }

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    // A stock needs one year, or each; what is never added over needs one member, or each.
    private static Gen<Condition[]> Pinned(Cube cube, Dimension[] by) =>
        Gen.Select(
            Gen.Int[Sample.FirstYear, Sample.LastYear],
            Gen.Int[0, 2],
            (year, member) =>
                new[]
                {
                    by.Any(dimension => dimension is YearDimension)
                        ? null
                        : new Condition(cube.Dimensions.OfType<YearDimension>().First(), Comparison.Eq, [year]),
                    cube.NeverAddedOver is not CodeDimension single || by.Contains(single)
                        ? null
                        : new Condition(single, Comparison.Eq, [Sample.Codelists[single.CodelistIn(AreaSet.Areas2025)][member]]),
                }
                    .OfType<Condition>()
                    .ToArray()
        );

    private static Gen<FigureCondition> FigureCondition(Figure[] figures) =>
        Gen.Select(
            OneOf(figures),
            OneOf(Comparison.Gte, Comparison.Lte, Comparison.Eq),
            OneOf(0m, 1m, 5m, 50m, 1_000_000m),
            (figure, comparison, value) => new FigureCondition(figure, comparison, value)
        );

    private static Gen<Condition> Condition(Cube cube, AreaSet areas) =>
        OneOf([.. cube.Dimensions])
            .SelectMany(dimension =>
                dimension switch
                {
                    YearDimension => Condition(dimension, Gen.Int[Sample.FirstYear, Sample.LastYear].Select(value => (object)value), 5),
                    NumberDimension => Condition(dimension, Gen.Int[0, 400].Select(value => (object)value), 5),
                    CodeDimension coded => Condition(
                        dimension,
                        OneOf(Sample.Codelists[coded.CodelistIn(areas)]).Select(value => (object)value),
                        3
                    ),
                    _ => Condition(dimension, Gen.Bool.Select(value => (object)value), 3),
                }
            );

    private static Gen<Condition> Condition(Dimension dimension, Gen<object> value, int comparisons) =>
        OneOf([.. Enum.GetValues<Comparison>().Take(comparisons)])
            .SelectMany(comparison =>
                (comparison is Comparison.In or Comparison.NotIn ? value.Array[0, 3] : value.Array[1]).Select(values => new Condition(
                    dimension,
                    comparison,
                    values
                ))
            );
}
