using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using static CollectiveEconomy.Statistics.Tests.Cubes.Asking;

namespace CollectiveEconomy.Statistics.Tests.Cubes.Queries;

public sealed class CubeQueryTests
{
    private static readonly Condition In2024 = Where("year", Comparison.Eq, 2024);

    public static TheoryData<string, Condition[], bool> FiltersOnYears { get; } =
        new()
        {
            { "equality", [In2024], true },
            { "a list of one", [Where("year", Comparison.In, 2024)], true },
            { "a list that repeats one", [Where("year", Comparison.In, 2024, 2024)], true },
            { "bounds that meet", [Where("year", Comparison.Gte, 2024), Where("year", Comparison.Lte, 2024)], true },
            { "bounds that meet the other way", [Where("year", Comparison.Lte, 2024), Where("year", Comparison.Gte, 2024)], true },
            { "nothing", [], false },
            { "an empty list", [Where("year", Comparison.In)], false },
            { "a list of two", [Where("year", Comparison.In, 2023, 2024)], false },
            { "bounds apart", [Where("year", Comparison.Gte, 2023), Where("year", Comparison.Lte, 2024)], false },
            { "one bound", [Where("year", Comparison.Gte, 2025)], false },
            { "an exclusion", [Where("year", Comparison.NotIn, 2024)], false },
            { "another dimension", [Where("field", Comparison.Eq, "AGRI")], false },
        };

    [Theory]
    [MemberData(nameof(FiltersOnYears))]
    public void One_year_is_pinned_by_equality_or_by_bounds_that_meet(string _, Condition[] where, bool pins) =>
        Assert.Equal(pins, Question("field", "members", where).PinsOneYear);

    [Theory]
    [InlineData(Comparison.Eq, "2024", "2024")]
    [InlineData(Comparison.In, "2023 2025", "2023 2025")]
    [InlineData(Comparison.In, "", "")]
    [InlineData(Comparison.NotIn, "2023 2025", "2022 2024")]
    [InlineData(Comparison.NotIn, "", "2022 2023 2024 2025")]
    [InlineData(Comparison.Gte, "2024", "2024 2025")]
    [InlineData(Comparison.Lte, "2023", "2022 2023")]
    public void Filters_let_years_through(Comparison comparison, string values, string covered) =>
        Assert.Equal(
            Years(covered),
            Enumerable
                .Range(2022, 4)
                .Where(Question("field", "members", Where("year", comparison, [.. Years(values).Cast<object>()])).Covers)
        );

    [Fact]
    public void Every_filter_must_let_a_year_through()
    {
        var question = Question("field", "members", Where("year", Comparison.Gte, 2023), Where("year", Comparison.NotIn, 2024));
        Assert.Equal([2023, 2025], Enumerable.Range(2022, 4).Where(question.Covers));
    }

    [Fact]
    public void Without_totals_there_is_one_set() => Assert.Equal(["year field"], Sets(Question("year field", "members")));

    [Fact]
    public void Totals_leave_out_every_part_the_last_dimension_first() =>
        Assert.Equal(
            ["region field supported", "region field", "region supported", "region", "field supported", "field", "supported", ""],
            Sets(Question("region field supported", "members", In2024) with { Totals = true })
        );

    [Fact]
    public void A_stock_keeps_the_year_in_every_set() =>
        Assert.Equal(
            ["field year region", "field year", "year region", "year"],
            Sets(Question("field year region", "members") with { Totals = true })
        );

    [Fact]
    public void A_stock_in_one_year_only_may_leave_the_year_out() =>
        Assert.Equal(["field", ""], Sets(Question("field", "members", In2024) with { Totals = true }));

    [Fact]
    public void A_total_over_one_member_would_only_repeat_it() =>
        Assert.Equal(["year field", "year"], Sets(Question("year field", "members", In2024) with { Totals = true }));

    [Fact]
    public void Observations_of_one_unit_on_several_occasions_are_not_pooled()
    {
        var outcomes = Cube.All.Single(cube => cube.Name == "outcomes");
        Dimension Named(string name) => outcomes.Dimensions.Single(dimension => dimension.Name == name);
        var question = new CubeQuery
        {
            Cube = outcomes,
            By = [outcomes.NeverAddedOver!, Named("programme"), Named("yearsSinceStart")],
            Figures = [new Figure(outcomes.Measures.Single(measure => measure.Name == "actual"), Statistic.Mean)],
            Totals = true,
        };
        Assert.Equal(["indicator programme yearsSinceStart", "indicator yearsSinceStart"], Sets(question));
        Assert.False(question.Pools(question.By));
        Assert.True(question.Pools([Named("programme")]));
        Assert.False((question with { Where = [new Condition(Named("year"), Comparison.Eq, [2024])] }).Pools([]));
        Assert.False((question with { Figures = [new Figure(outcomes.Measures[0], Statistic.Value)] }).Pools([]));
    }

    [Fact]
    public void A_flow_is_added_over_years_but_not_beside_a_stock()
    {
        Assert.Equal(["year", ""], Sets(Question("year", "revenue") with { Totals = true }));
        Assert.Equal(["year"], Sets(Question("year", "revenue organisations") with { Totals = true }));
    }

    [Fact]
    public void A_stock_that_only_orders_cells_or_lets_them_through_is_not_added_either()
    {
        var flow = Question("year", "revenue") with { Totals = true };
        Assert.Equal(["year"], Sets(flow with { OrderBy = [new FigureOrder(Figure("organisations"), IsDescending: true)] }));
        Assert.Equal(["year"], Sets(flow with { Having = [new FigureCondition(Figure("organisations"), Comparison.Gte, 3)] }));
    }

    [Fact]
    public void What_is_never_added_over_keeps_its_dimension_in_every_set()
    {
        var outcomes = Cube.All.Single(cube => cube.Name == "outcomes");
        var indicator = outcomes.NeverAddedOver!;
        var question = new CubeQuery
        {
            Cube = outcomes,
            By = [indicator, Places.Region],
            Figures = [],
            Totals = true,
        };
        Assert.Equal(["indicator region", "indicator"], Sets(question));
        Assert.Equal(
            ["region", ""],
            Sets(question with { By = [Places.Region], Where = [new Condition(indicator, Comparison.Eq, ["REVENUE"])] })
        );
    }

    [Fact]
    public void What_orders_cells_or_lets_them_through_is_computed_once_and_not_shown()
    {
        var question = Question("year", "members") with
        {
            OrderBy = [new FigureOrder(Figure("revenueMean"), IsDescending: true)],
            Having =
            [
                new FigureCondition(Figure("revenueMean"), Comparison.Gte, 1),
                new FigureCondition(Figure("members"), Comparison.Gte, 1),
            ],
        };
        Assert.Equal(["membersTotal", "revenueMean"], question.Computed.Select(figure => figure.Name));
        Assert.Equal(["members", "revenue"], question.Measures.Select(measure => measure.Name));
    }

    [Fact]
    public void A_copy_that_asks_for_something_else_computes_that()
    {
        var question = Question("year", "members");
        Assert.Single(question.Measures);
        var copy = question with { OrderBy = [new FigureOrder(Figure("revenueMean"), IsDescending: true)] };
        Assert.Equal(["membersTotal", "revenueMean"], copy.Computed.Select(figure => figure.Name));
        Assert.Equal(["members", "revenue"], copy.Measures.Select(measure => measure.Name));
    }

    [Theory]
    [InlineData("grade", null, true)]
    [InlineData("field", "sizeByCapital", true)]
    [InlineData("field", "sizeByMembers", true)]
    [InlineData("chainLinked", null, true)]
    [InlineData("field serviceType", "legalForm", false)]
    public void What_derives_from_confidential_values_makes_a_question_sensitive(string by, string? filter, bool isSensitive) =>
        Assert.Equal(isSensitive, Question(by, "members", filter is null ? [] : [Where(filter, Comparison.Eq, "MICRO")]).IsSensitive);

    [Theory]
    [InlineData("region", null, true)]
    [InlineData("field", "province", true)]
    [InlineData("field", "legalForm", false)]
    public void Areas_play_a_part_in_dimensions_and_in_filters(string by, string? filter, bool uses) =>
        Assert.Equal(uses, Question(by, "members", filter is null ? [] : [Where(filter, Comparison.Eq, "01")]).UsesAreas);

    private static IEnumerable<string> Sets(CubeQuery question) =>
        question.GroupingSets.Select(set => string.Join(' ', set.Select(dimension => dimension.Name)));

    private static IEnumerable<int> Years(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture));
}
