using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CsCheck;

namespace CollectiveEconomy.Statistics.Tests.Cubes.Queries;

/// <summary>Any question to any cube; what it names need not exist in a release.</summary>
internal static class AnyQuestion
{
    public static Gen<CubeQuery> ToAnyCube { get; } = OneOf([.. Cube.All]).SelectMany(To);

    /// <summary>The same parts in any order, where the order means nothing.</summary>
    public static Gen<CubeQuery> Shuffled(CubeQuery question) =>
        from conditions in Gen.Shuffle(question.Where.ToArray())
        from having in Gen.Shuffle(question.Having.ToArray())
        from figures in Gen.Shuffle(question.Figures.ToArray())
        select question with
        {
            Where = [.. conditions.Select(condition => condition with { Values = [.. condition.Values.Reverse()] })],
            Having = having,
            Figures = figures,
            FirstPer = question.FirstPer is { } each ? each with { By = [.. each.By.Reverse()] } : null,
        };

    private static Gen<CubeQuery> To(Cube cube)
    {
        var figures = cube
            .Measures.SelectMany(measure => measure.Statistics.Append(Statistic.Status).Select(statistic => new Figure(measure, statistic)))
            .ToArray();
        return from areas in OneOf(Enum.GetValues<AreaSet>())
            from dimensions in Gen.Shuffle(cube.Dimensions.ToArray(), 0, 4)
            from shown in Gen.Shuffle(figures, 0, 5)
            from conditions in OneOf([.. cube.Dimensions]).SelectMany(Condition).Array[0, 3]
            from having in Having(figures).Array[0, 3]
            from order in Gen.Select(OneOf(figures), Gen.Bool, (figure, isDescending) => new FigureOrder(figure, isDescending)).Array[0, 3]
            from count in Gen.Int[1, 9].Nullable(0.5)
            from totals in Gen.Bool
            from population in OneOf(Enum.GetValues<Population>())
            from isFull in Gen.Bool
            select new CubeQuery
            {
                Cube = cube,
                By = dimensions,
                Where = conditions,
                Figures = shown,
                Having = having,
                OrderBy = order,
                FirstPer = count is { } number ? new FirstOfEach(dimensions, number) : null,
                Areas = areas,
                Totals = totals,
                Population = cube.Populations is null ? Population.AllOrganisations : population,
                HasFullPrecision = isFull,
            };
    }

    private static Gen<FigureCondition> Having(Figure[] figures) =>
        Gen.Select(
            OneOf(figures),
            OneOf(Comparison.Eq, Comparison.Gte, Comparison.Lte),
            Gen.Decimal[-1e15m, 1e15m],
            (figure, comparison, value) => new FigureCondition(figure, comparison, value)
        );

    private static Gen<Condition> Condition(Dimension dimension) =>
        from comparison in OneOf(Enum.GetValues<Comparison>())
        from values in Member(dimension).Array[0, 4]
        select new Condition(dimension, comparison, [.. values.Distinct()]);

    private static Gen<object> Member(Dimension dimension) =>
        dimension switch
        {
            YearDimension or NumberDimension => Gen.Int.Select(value => (object)value),
            FlagDimension => Gen.Bool.Select(value => (object)value),
            _ => Gen.String.Where(IsText).Select(value => (object)value),
        };

    // Half a surrogate pair is no text, and no code has one.
    private static bool IsText(string value) => !value.Any(char.IsSurrogate);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);
}
