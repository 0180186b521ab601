using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Tests.Releases;
using static CollectiveEconomy.Storage.Tests.Cubes.Asking;

namespace CollectiveEconomy.Storage.Tests.Cubes;

public sealed class CellReaderTests
{
    private static readonly Condition In2024 = Where("year", Comparison.Eq, 2024);

    [Fact]
    public void Cells_stand_in_the_order_of_the_codelists_with_what_is_unknown_last()
    {
        using var release = Sample.Load(
            Sample.Fact(1) with
            {
                Field = "IND",
            },
            Sample.Fact(2) with
            {
                Field = null,
            },
            Sample.Fact(3) with
            {
                Field = "TRD",
            },
            Sample.Fact(4)
        );
        Assert.Equal(["TRD: 1", "AGRI: 1", "IND: 1", "?: 1"], release.Ask(Question("field", "organisations", In2024)).Lines());
    }

    [Fact]
    public void A_total_is_told_from_a_member_that_is_not_known()
    {
        using var release = Sample.Load(Sample.Fact(1), Sample.Fact(2) with { Field = null, Members = 5 });
        var cells = release.Ask(Question("field", "members", In2024).WithTotals());
        Assert.Equal(["AGRI: 10", "?: 5", "Σ: 15"], cells.Lines());
        Assert.Equal([null, null], cells.Skip(1).Select(cell => cell.Member(Dimension("field"))));
        Assert.Equal([false, false, true], cells.Select(cell => cell.IsTotal));
    }

    [Fact]
    public void Totals_over_each_part_of_the_dimensions_follow_their_parts()
    {
        using var release = Sample.Load(
            Sample.Fact(1),
            Sample.Fact(2) with
            {
                Field = "TRD",
            },
            Sample.Fact(3) with
            {
                Region2025 = "NMM25",
                Province2025 = "24",
            }
        );
        Assert.Equal(
            ["RRD25 TRD: 10", "RRD25 AGRI: 10", "RRD25 Σ: 20", "NMM25 AGRI: 10", "NMM25 Σ: 10", "Σ TRD: 10", "Σ AGRI: 20", "Σ Σ: 30"],
            release.Ask(Question("region field", "members", In2024).WithTotals()).Lines()
        );
    }

    [Fact]
    public void A_stock_is_never_added_over_years()
    {
        using var release = Sample.Load(Sample.Fact(1, 2023), Sample.Fact(1, 2024));
        Assert.Equal(
            ["2023 AGRI: 10", "2023 Σ: 10", "2024 AGRI: 10", "2024 Σ: 10"],
            release.Ask(Question("year field", "members").WithTotals()).Lines()
        );
    }

    [Fact]
    public void Nothing_reported_is_null_and_not_zero_while_counts_are_zero()
    {
        using var release = Sample.Load(
            Sample.Fact(1) with
            {
                LegalForm = LegalForms.Union,
                CountsAsCooperative = false,
                Members = null,
                Workers = 0,
            }
        );
        Assert.Equal(
            ["UNION: 1 0 null 0"],
            release.Ask(Question("legalForm", "organisations cooperatives members workers", In2024)).Lines()
        );
    }

    [Fact]
    public void The_total_of_nothing_counts_zero_units()
    {
        using var release = Sample.Load(Sample.Fact(1, 2023));
        Assert.Equal(
            ["Σ: 0 0 null"],
            release.Ask(Question("field", "organisations cooperatives members", Where("year", Comparison.Eq, 2022)).WithTotals()).Lines()
        );
    }

    [Fact]
    public void A_row_stands_for_as_many_units_as_its_weight_says()
    {
        using var release = Sample.Load(
            Sample.Fact(1) with
            {
                LegalForm = LegalForms.Group,
                CountsAsCooperative = false,
                Weight = 20,
                Members = 3,
                WomenMembers = null,
            }
        );
        Assert.Equal(["GROUP: 20 60 null"], release.Ask(Question("legalForm", "organisations members womenMembers", In2024)).Lines());
    }

    [Fact]
    public void A_sum_larger_than_a_whole_number_of_32_bits_is_right()
    {
        using var release = Sample.Load(Sample.Fact(1) with { Members = 1_000_000_000, Weight = 20 }, Sample.Fact(2));
        Assert.Equal([$"2024: {20_000_000_010}"], release.Ask(Question("year", "members")).Lines());
    }

    [Theory]
    [InlineData("field", Comparison.Eq, "AGRI", "1 5")]
    [InlineData("field", Comparison.In, "AGRI TRD", "1 2 5")]
    [InlineData("field", Comparison.In, "", "")]
    [InlineData("field", Comparison.NotIn, "AGRI", "2")]
    [InlineData("field", Comparison.NotIn, "", "1 2 5")]
    [InlineData("year", Comparison.Gte, "2024", "1 2 3 5")]
    [InlineData("year", Comparison.Lte, "2024", "1 2 3 4")]
    [InlineData("year", Comparison.Eq, "2025", "5")]
    [InlineData("year", Comparison.NotIn, "2024", "4 5")]
    [InlineData("chainLinked", Comparison.Eq, "True", "1")]
    [InlineData("chainLinked", Comparison.Eq, "False", "2")]
    [InlineData("region", Comparison.Eq, "NMM25", "2")]
    [InlineData("province", Comparison.NotIn, "01", "2")]
    public void A_filter_keeps_what_fulfils_it_and_never_what_is_unknown(
        string dimension,
        Comparison comparison,
        string values,
        string kept
    )
    {
        using var release = Sample.Load(
            Sample.Fact(1) with
            {
                Members = 1,
                IsChainLinked = true,
            },
            Sample.Fact(2) with
            {
                Members = 2,
                Field = "TRD",
                IsChainLinked = false,
                Region2025 = "NMM25",
                Province2025 = "24",
            },
            Sample.Fact(3) with
            {
                Members = 4,
                Field = null,
            },
            Sample.Fact(4, 2023) with
            {
                Members = 8,
                Field = null,
            },
            Sample.Fact(5, 2025) with
            {
                Members = 16,
            }
        );
        var expected = kept.Split(' ', StringSplitOptions.RemoveEmptyEntries).Sum(id => 1L << (id[0] - '1'));
        var cells = release.Ask(Question("year", "members", Where(dimension, comparison, Values(dimension, values))));
        Assert.Equal(expected, cells.Sum(cell => cell.Value(Figure("members"))));
    }

    [Fact]
    public void A_code_means_the_area_of_the_chosen_set()
    {
        using var release = Sample.Load(
            Sample.Fact(1) with
            {
                Province2025 = "15",
                ProvinceBefore2025 = "02",
            },
            Sample.Fact(2) with
            {
                Province2025 = "24",
                ProvinceBefore2025 = "15",
                Members = 7,
            }
        );
        var question = Question("province", "members", In2024, Where("province", Comparison.Eq, "15"));
        Assert.Equal(["15: 10"], release.Ask(question).Lines());
        Assert.Equal(["15: 7"], release.Ask(question.Before2025()).Lines());
    }

    [Theory]
    [InlineData("columns")]
    [InlineData("duckdb")]
    public void More_cells_than_allowed_are_refused_and_as_many_are_not(string name)
    {
        using var release = Sample.Load(Sample.Fact(1, 2022), Sample.Fact(1, 2023), Sample.Fact(1, 2024));
        var question = Question("year", "members");
        var engine = release.Engine(name);
        Assert.Equal(3, release.Ask(question, AccessClass.Exact, engine, maxCells: 3).Cells.Count);
        var fault = Assert.Single(Assert.Throws<QueryRefused>(() => release.Ask(question, AccessClass.Exact, engine, maxCells: 2)).Faults);
        Assert.Equal(
            (
                "TOO_MANY_CELLS",
                "The response has more than 2 cells; break down by fewer dimensions, narrow 'where', or limit it with 'first'."
            ),
            (fault.Code, fault.Message.En)
        );
    }

    [Fact]
    public void A_question_with_faults_is_refused_with_each_of_them()
    {
        using var release = Sample.Load(Sample.Fact());
        var refused = Assert.Throws<QueryRefused>(() =>
            release.Ask(Question("field field", "members", Where("field", Comparison.Eq, "AGR"), Where("year", Comparison.Gte, 1975)))
        );
        Assert.Equal(["BY_REPEATED", "STOCK_NEEDS_YEAR", "UNKNOWN_CODE", "YEAR_OUT_OF_RANGE"], refused.Faults.Select(fault => fault.Code));
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
