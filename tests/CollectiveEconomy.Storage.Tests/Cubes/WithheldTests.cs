using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage.Cubes;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Releases;

namespace CollectiveEconomy.Storage.Tests.Cubes;

public sealed class WithheldTests
{
    [Fact]
    public void What_is_withheld_decides_nothing_of_an_answer()
    {
        CooperativeFact[] shown =
        [
            .. Enumerable.Range(1, 12).Select(id => Sample.Fact(id, Sample.LastYear) with { Revenue = id * 1_000_000_000L }),
        ];
        using var small = Sample.Load([.. shown, .. Lone(1)]);
        using var great = Sample.Load([.. shown, .. Lone(1_000_000)]);
        var year = Asking.Where("year", Comparison.Eq, Sample.LastYear);
        var figures = Asking.Question(
            "field",
            "revenue revenueMean revenueMedian revenueObservations revenueStatus profitMargin revenuePerCooperative",
            year
        );
        var asked = 0;
        foreach (var figure in figures.Figures.Where(figure => figure.Statistic is not Statistic.Status and not Statistic.Observations))
        foreach (var question in Shapes(figures, figure))
        {
            Assert.Equal(Lines(small, question), Lines(great, question));
            asked++;
        }

        Assert.Equal(5 * 5, asked);
    }

    [Fact]
    public void The_same_statement_runs_whatever_is_asked_of_figures_so_that_time_tells_nothing()
    {
        var question = Asking.Question("field", "revenue", Asking.Where("year", Comparison.Eq, Sample.LastYear));
        string Sql(CubeQuery asked) =>
            CubeSql
                .Cells(asked, FactTable.For(asked.Cube, AccessClass.Protected), Disclosure.Needs(asked, AccessClass.Protected), 100)
                .Text;
        Assert.All(Shapes(question, question.Figures[0]), shape => Assert.Equal(Sql(question), Sql(shape)));
    }

    /// <summary>A field with two cooperatives only.</summary>
    private static CooperativeFact[] Lone(long factor) =>
        [
            Sample.Fact(101, Sample.LastYear) with
            {
                Field = "IND",
                Revenue = 3 * factor,
                Profit = factor,
            },
            Sample.Fact(102, Sample.LastYear) with
            {
                Field = "IND",
                Revenue = 5 * factor,
                Profit = -factor,
            },
        ];

    private static IEnumerable<CubeQuery> Shapes(CubeQuery question, Figure figure) =>
        [
            question,
            question with
            {
                OrderBy = [new FigureOrder(figure, IsDescending: true)],
            },
            question with
            {
                Having = [new FigureCondition(figure, Comparison.Gte, 1_000_000)],
            },
            question with
            {
                OrderBy = [new FigureOrder(figure, IsDescending: false)],
                First = 1,
            },
            question with
            {
                FirstPer = new FirstOfEach([Asking.Dimension("field")], 1),
                OrderBy = [new FigureOrder(figure, IsDescending: true)],
            },
        ];

    private static IEnumerable<string> Lines(LoadedRelease release, CubeQuery question)
    {
        var page = release.Query(question, AccessClass.Protected, 100, CancellationToken.None);
        return page.Cells.Lines().Append($"{page.Count} {page.HasMore}");
    }
}
