using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage.Cubes;
using Snapshooter.Xunit;
using static CollectiveEconomy.Storage.Tests.Cubes.Asking;

namespace CollectiveEconomy.Storage.Tests.Cubes;

public sealed class CubeSqlTests
{
    [Fact]
    public void A_question_by_one_dimension_reads_the_columns_that_it_names_and_no_other() =>
        Text(Cells(Question("year", "organisations"), 100)).MatchSnapshot();

    [Fact]
    public void Totals_are_grouping_sets_of_the_same_statement() =>
        Text(Cells(Question("region field", "cooperatives members", Where("year", Comparison.Eq, 2024)).WithTotals(), maxCells: 100))
            .MatchSnapshot();

    [Fact]
    public void Without_one_year_every_total_keeps_the_year() =>
        Text(Cells(Question("year region field", "members").WithTotals(), maxCells: 100)).MatchSnapshot();

    [Fact]
    public void Every_value_is_a_parameter_and_codes_are_cast_to_their_list() =>
        Text(
                Cells(
                    Question(
                            "year",
                            "workers",
                            Where("field", Comparison.In, "AGRI", "'; DROP TABLE codes; --"),
                            Where("province", Comparison.NotIn, "01"),
                            Where("year", Comparison.Gte, 2020),
                            Where("year", Comparison.Lte, 2024),
                            Where("supported", Comparison.Eq, true),
                            Where("legalForm", Comparison.In),
                            Where("serviceType", Comparison.NotIn)
                        )
                        .Before2025(),
                    maxCells: 100
                )
            )
            .MatchSnapshot();

    [Fact]
    public void Years_without_old_areas_are_sought_under_all_filters_but_those_on_areas() =>
        Text(
                CubeSql.YearsWithoutAreas(
                    Question("region", "workers", Where("region", Comparison.Eq, "RRD"), Where("year", Comparison.Eq, 2024)).Before2025(),
                    Exact
                )
            )
            .MatchSnapshot();

    [Fact]
    public void The_public_is_answered_from_protected_values_with_what_decides_whether_they_are_shown() =>
        Text(Cells(Question("region year", "revenueTotal revenueMedian revenueStatus"), maxCells: 100, AccessClass.Protected))
            .MatchSnapshot();

    [Fact]
    public void Rows_of_a_cooperative_are_added_up_where_it_has_several_in_a_cell() =>
        Text(Cells(Question("region", "profitMargin"), maxCells: 100, AccessClass.Protected)).MatchSnapshot();

    [Fact]
    public void A_total_over_a_list_counts_each_row_once() =>
        Text(
                Cells(
                    Of("models", "product programme", "models monthsMedian alive24Months", ("contentArea", "A")).WithTotals(),
                    maxCells: 100
                )
            )
            .MatchSnapshot();

    private static FactTable Exact => FactTable.For(Releases.Sample.Cooperatives, AccessClass.Exact);

    private static SqlQuery Cells(CubeQuery question, int maxCells, AccessClass access = AccessClass.Exact) =>
        CubeSql.Cells(question, FactTable.For(question.Cube, access), Disclosure.Needs(question, access), maxCells);

    private static CubeQuery Of(string name, string by, string figures, (string Dimension, string Code) where)
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        return new CubeQuery
        {
            Cube = cube,
            By = [.. by.Split(' ').Select(Named)],
            Figures = [.. figures.Split(' ').Select(figure => Figure(figure, cube))],
            Where = [new Condition(Named(where.Dimension), Comparison.Eq, [where.Code])],
        };

        Dimension Named(string dimension) => cube.Dimensions.Single(one => one.Name == dimension);
    }

    private static string Text(SqlQuery query) =>
        string.Join('\n', [query.Text.ReplaceLineEndings("\n"), .. query.Parameters.Select((value, place) => $"${place + 1} = {value}")]);
}
