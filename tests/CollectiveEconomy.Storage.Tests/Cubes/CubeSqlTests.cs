using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Cubes;
using Snapshooter.Xunit;
using static CollectiveEconomy.Storage.Tests.Cubes.Asking;

namespace CollectiveEconomy.Storage.Tests.Cubes;

public sealed class CubeSqlTests
{
    [Fact]
    public void A_question_by_one_dimension_reads_the_columns_that_it_names_and_no_other() =>
        Text(CubeSql.Cells(Question("year", "organisations"), 100)).MatchSnapshot();

    [Fact]
    public void Totals_are_grouping_sets_of_the_same_statement() =>
        Text(
                CubeSql.Cells(
                    Question("region field", "cooperatives members", Where("year", Comparison.Eq, 2024)).WithTotals(),
                    mostCells: 100
                )
            )
            .MatchSnapshot();

    [Fact]
    public void Without_one_year_every_total_keeps_the_year() =>
        Text(CubeSql.Cells(Question("year region field", "members").WithTotals(), mostCells: 100)).MatchSnapshot();

    [Fact]
    public void Every_value_is_a_parameter_and_codes_are_cast_to_their_list() =>
        Text(
                CubeSql.Cells(
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
                    mostCells: 100
                )
            )
            .MatchSnapshot();

    [Fact]
    public void Years_without_old_areas_are_sought_under_all_filters_but_those_on_areas() =>
        Text(
                CubeSql.YearsWithoutAreas(
                    Question("region", "workers", Where("region", Comparison.Eq, "RRD"), Where("year", Comparison.Eq, 2024)).Before2025()
                )
            )
            .MatchSnapshot();

    private static string Text(SqlQuery query) =>
        string.Join('\n', [query.Text.ReplaceLineEndings("\n"), .. query.Parameters.Select((value, place) => $"${place + 1} = {value}")]);
}
