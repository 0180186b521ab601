using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Official;
using static CollectiveEconomy.Statistics.Tests.Cubes.Asking;

namespace CollectiveEconomy.Statistics.Tests.Cubes.Queries;

public sealed class CellBoundTests
{
    private static readonly Dictionary<string, string[]> Codelists = new()
    {
        [CodelistIds.Field] = ["AGRI", "IND", "TRD"],
        [CodelistIds.Grade] = ["TOT", "KHA"],
        [CodelistIds.ContentArea] = ["A", "B", "C", "D"],
        [CodelistIds.Product] = ["RICE", "TEA"],
        [AreaCodelists.Id(AreaLevel.Region, AreaSet.Areas2025)] = ["RRD25", "NMM25"],
        [AreaCodelists.Id(AreaLevel.Province, AreaSet.Areas2025)] = ["01", "15", "24", "25"],
        [AreaCodelists.Id(AreaLevel.Province, AreaSet.AreasBefore2025)] = ["01", "02", "04", "06", "08", "10"],
    };

    private static readonly CubeExtent Many = new(
        1_000,
        new Dictionary<string, (int, int)>
        {
            [nameof(CooperativeFact.Year)] = (2016, 2025),
            [nameof(OutcomeFact.YearsSinceStart)] = (-2, 5),
        },
        new Dictionary<string, long> { [nameof(ModelFact.Products)] = 2, [nameof(ModelFact.ContentAreas)] = 3 },
        new Dictionary<ObservationStatus, string>()
    );

    [Theory]
    [InlineData("field", 4)]
    [InlineData("year", 11)]
    [InlineData("supported", 3)]
    [InlineData("field year", 4 * 11)]
    [InlineData("year field grade", 11 * 4 * 3)]
    public void It_is_the_product_of_the_members_of_each_dimension_with_one_that_is_not_known(string by, int max) =>
        Assert.Equal(max, Bound(Question(by, "members")));

    [Theory]
    [InlineData("field", Comparison.Eq, "AGRI", 1)]
    [InlineData("field", Comparison.In, "AGRI IND", 2)]
    [InlineData("field", Comparison.In, "", 0)]
    [InlineData("field", Comparison.NotIn, "AGRI", 2)]
    [InlineData("field", Comparison.NotIn, "", 3)]
    [InlineData("year", Comparison.Eq, "2020", 1)]
    [InlineData("year", Comparison.In, "2020 2021 1990", 2)]
    [InlineData("year", Comparison.Gte, "2020", 6)]
    [InlineData("year", Comparison.Lte, "2020", 5)]
    [InlineData("year", Comparison.NotIn, "2020 2021 1990", 8)]
    [InlineData("year", Comparison.Gte, "2030", 0)]
    [InlineData("supported", Comparison.Eq, "True", 1)]
    public void A_filter_leaves_the_members_that_fulfil_it_and_never_what_is_not_known(
        string dimension,
        Comparison comparison,
        string values,
        int max
    ) => Assert.Equal(max, Bound(Question(dimension, "members", Where(dimension, comparison, Values(dimension, values)))));

    [Fact]
    public void Several_filters_on_a_dimension_leave_what_fulfils_all_of_them()
    {
        Condition[] years = [Where("year", Comparison.Gte, 2018), Where("year", Comparison.Lte, 2022)];
        Assert.Equal(5, Bound(Question("year", "members", years)));
        Assert.Equal(4, Bound(Question("year", "members", [.. years, Where("year", Comparison.NotIn, 2020, 2024)])));
        Assert.Equal(1, Bound(Question("year", "members", [.. years, Where("year", Comparison.In, 2017, 2018)])));
    }

    [Fact]
    public void A_filter_on_a_dimension_that_is_not_asked_for_leaves_as_many_cells_as_before() =>
        Assert.Equal(4, Bound(Question("field", "members", Where("year", Comparison.Eq, 2020))));

    [Theory]
    [InlineData("province region", 5)]
    [InlineData("region province field", 5 * 4)]
    [InlineData("region field", 3 * 4)]
    public void A_region_beside_its_province_makes_no_further_cells(string by, int max) =>
        Assert.Equal(max, Bound(Question(by, "members")));

    [Fact]
    public void Areas_are_those_of_the_chosen_set() =>
        Assert.Equal(7, Bound(Question("province", "members") with { Areas = AreaSet.AreasBefore2025 }));

    [Fact]
    public void Totals_add_the_cells_of_each_part_of_the_dimensions() =>
        Assert.Equal(
            (4 + 1) * (3 + 1),
            Bound(Question("field grade", "members", Where("year", Comparison.Eq, 2020)) with { Totals = true })
        );

    [Fact]
    public void Totals_that_would_add_a_stock_over_years_are_not_there() =>
        Assert.Equal(11 * (4 + 1), Bound(Question("year field", "members") with { Totals = true }));

    [Fact]
    public void A_total_over_all_is_there_even_when_nothing_can_be_counted() =>
        Assert.Equal(
            1,
            Bound(Question("field", "revenue", Where("year", Comparison.Eq, 2020), Where("field", Comparison.In)) with { Totals = true })
        );

    [Fact]
    public void There_are_no_more_cells_than_rows()
    {
        var few = Many with { Rows = 5 };
        Assert.Equal(5, Bound(Question("year field grade", "members"), few));
        Assert.Equal(4, Bound(Question("field", "members"), few));
        Assert.Equal(
            5 + 4 + 3 + 1,
            Bound(Question("field grade", "members", Where("year", Comparison.Eq, 2020)) with { Totals = true }, few)
        );
        Assert.Equal(0, Bound(Question("field", "members"), Many with { Rows = 0 }));
    }

    [Fact]
    public void A_row_stands_in_a_cell_for_each_of_its_members_of_a_list()
    {
        var few = Many with { Rows = 2 };
        Assert.Equal(5, Bound(ByLists("models", "contentArea"), few));
        Assert.Equal(2 * 3 * 2, Bound(ByLists("models", "contentArea", "product"), few));
        Assert.Equal(5 * 3, Bound(ByLists("models", "contentArea", "product"), Many));
    }

    [Fact]
    public void Numbers_range_from_the_least_to_the_greatest_of_the_release_and_there_are_none_without_any()
    {
        Assert.Equal(9, Bound(ByLists("outcomes", "yearsSinceStart")));
        Assert.Equal(1, Bound(ByLists("outcomes", "yearsSinceStart"), Many with { Numbers = new Dictionary<string, (int, int)>() }));
    }

    [Fact]
    public void Above_what_is_counted_it_is_a_fault_that_names_both_and_says_how_to_narrow()
    {
        var bound = CellBound.Of(Question("grade year field region", "members"), Many, list => Codelists[list]);
        Assert.Empty(bound.FaultsAbove(3 * 11 * 4 * 3));
        var fault = Assert.Single(bound.FaultsAbove(100));
        Assert.Equal(
            (
                "TOO_MANY_CELLS",
                "The response could have up to 396 cells; the limit is 100. The largest dimensions are 'year' (11), 'field' (4), 'grade' (3). Break down by fewer dimensions, narrow 'where' on these, or limit the cells with 'first'."
            ),
            (fault.Code, fault.Message.En)
        );
    }

    private static int Bound(CubeQuery question, CubeExtent? extent = null) =>
        (int)CellBound.Of(question, extent ?? Many, list => Codelists[list]).Cells;

    private static CubeQuery ByLists(string name, params string[] by)
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        return new CubeQuery
        {
            Cube = cube,
            By = [.. by.Select(dimension => cube.Dimensions.Single(each => each.Name == dimension))],
            Figures = [new Figure(cube.Measures[0], cube.Measures[0].Statistics[0])],
        };
    }

    private static object[] Values(string dimension, string values) =>
        [
            .. values
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(value =>
                    Dimension(dimension) switch
                    {
                        YearDimension => int.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
                        FlagDimension => bool.Parse(value),
                        _ => (object)value,
                    }
                ),
        ];
}
