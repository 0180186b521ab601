using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Official;
using static CollectiveEconomy.Statistics.Tests.Cubes.Asking;

namespace CollectiveEconomy.Statistics.Tests.Cubes.Queries;

public sealed class CellSelectionTests
{
    private static readonly CubeQuery Asked = Question("region field", "revenue members");
    private static readonly FigureOrder Greatest = new(Figure("revenue"), IsDescending: true);

    [Fact]
    public void Without_an_order_cells_keep_that_of_their_members() => Assert.Equal("a b c d", Chosen(Asked));

    [Theory]
    [InlineData(true, "c a d b")]
    [InlineData(false, "d a c b")]
    public void A_withheld_figure_comes_last_whichever_way_cells_are_ordered(bool isDescending, string order) =>
        Assert.Equal(order, Chosen(Asked with { OrderBy = [Greatest with { IsDescending = isDescending }] }));

    [Fact]
    public void Cells_with_the_same_figure_keep_the_order_of_their_members_or_of_the_next_figure()
    {
        var members = new FigureOrder(Figure("members"), IsDescending: true);
        Assert.Equal("a b c d", Chosen(Asked with { OrderBy = [members] }));
        Assert.Equal("c a d b", Chosen(Asked with { OrderBy = [members, Greatest] }));
    }

    [Theory]
    [InlineData(Comparison.Gte, 20, "a c")]
    [InlineData(Comparison.Lte, 20, "a d")]
    [InlineData(Comparison.Eq, 20, "a")]
    [InlineData(Comparison.Gte, -1_000_000, "a c d")]
    public void A_withheld_figure_fulfils_no_condition(Comparison comparison, int value, string kept) =>
        Assert.Equal(kept, Chosen(Asked with { Having = [new FigureCondition(Figure("revenue"), comparison, value)] }));

    [Fact]
    public void The_first_of_each_group_are_kept_group_by_group_in_the_order_that_was_asked_for()
    {
        var ordered = Asked with { OrderBy = [Greatest] };
        Assert.Equal("c a d b", Chosen(ordered));
        Assert.Equal("a c", Chosen(ordered with { FirstPer = new FirstOfEach([Dimension("region")], 1) }));
        Assert.Equal("a b c d", Chosen(ordered with { FirstPer = new FirstOfEach([Dimension("region")], 2) }));
        Assert.Equal("c a d b", Chosen(ordered with { FirstPer = new FirstOfEach([Dimension("field")], 2) }));
    }

    [Fact]
    public void A_total_is_no_part_of_the_group_over_which_it_is() =>
        Assert.Equal(
            "a c Σ",
            Chosen(
                Asked with
                {
                    OrderBy = [Greatest],
                    FirstPer = new FirstOfEach([Dimension("region")], 1),
                },
                Cell("RRD25", null, 100, "Σ", mask: 1)
            )
        );

    [Fact]
    public void Pages_together_hold_every_cell_once_and_say_how_many_there_are()
    {
        var pages = Enumerable.Range(0, 2).Select(page => CellSelection.Of(Asked with { Skip = page * 3, First = 3 }, Cells)).ToList();
        Assert.Equal("a b c|d", string.Join('|', pages.Select(page => string.Join(' ', page.Cells.Select(Name)))));
        Assert.Equal([(4, true), (4, false)], pages.Select(page => (page.Count, page.HasMore)));
    }

    private static IReadOnlyList<CubeCell> Cells =>
        [Cell("RRD25", "AGRI", 20, "a"), Cell("RRD25", "IND", null, "b"), Cell("NMM25", "AGRI", 50, "c"), Cell("NMM25", "IND", 10, "d")];

    private static string Chosen(CubeQuery question, params CubeCell[] more) =>
        string.Join(' ', CellSelection.Of(question, [.. Cells, .. more]).Cells.Select(Name));

    private static string Name(CubeCell cell) => Names.Single(name => name.Key == (cell.Members[0], cell.Members[1])).Value;

    private static readonly Dictionary<(object?, object?), string> Names = [];

    private static CubeCell Cell(string region, string? field, decimal? revenue, string name, long mask = 0)
    {
        Names[(region, field)] = name;
        return new CubeCell(
            Asked,
            [region, field],
            [
                new MeasureAnswer(
                    revenue is null ? ObservationStatus.Q : ObservationStatus.A,
                    null,
                    revenue is null ? [] : [(Statistic.Total, revenue)]
                ),
                new MeasureAnswer(ObservationStatus.A, null, [(Statistic.Total, 7)]),
            ],
            mask
        );
    }
}
