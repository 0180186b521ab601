using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Storage.Tests.Releases;
using CsCheck;
using static CollectiveEconomy.Storage.Tests.Cubes.Asking;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>The bound of the cells of a loaded release, beside the cells that it has.</summary>
public sealed class CellBoundTests
{
    private const int QuestionsOfEachRelease = 9;

    public static TheoryData<string> Cubes => [.. Cube.All.Select(cube => cube.Name)];

    [Theory]
    [MemberData(nameof(Cubes))]
    public void No_question_has_more_cells_than_its_bound(string name)
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        Gen.Select(
                AnyFacts.Of(cube),
                AnyQuestion.To(cube).Array[QuestionsOfEachRelease],
                AnyQuestion.OneOf(AccessClass.Exact, AccessClass.Protected)
            )
            .Sample(
                (facts, questions, access) =>
                {
                    using var release = Sample.Load(cube, facts.Select(AsPublished));
                    foreach (var question in questions)
                    {
                        // What decides which totals there are stays: all that is computed.
                        var all = question with
                        {
                            Figures = question.Computed,
                            Having = [],
                            FirstPer = null,
                            Skip = 0,
                            First = int.MaxValue,
                        };
                        var (cells, bound) = (release.Ask(all, access: access).Count, release.BoundOf(question).Cells);
                        Assert.True(cells <= bound, $"{cells} cells, bounded by {bound}: {CanonicalQuery.Of(question)}");
                    }
                },
                iter: 4,
                threads: 1
            );
    }

    [Fact]
    public void It_is_reached_where_every_combination_occurs()
    {
        string[] fields = ["TRD", "AGRI", "IND"];
        using var release = Sample.Load([
            .. fields
                .Index()
                .SelectMany(field => new[] { 2023, 2024 }.Select(year => Sample.Fact(field.Index + 1, year) with { Field = field.Item })),
        ]);
        var question = Question("year field", "members", Where("field", Comparison.NotIn), Where("year", Comparison.Gte, 2023))
            .WithTotals();
        Assert.Equal(8, release.Ask(question).Count);
        Assert.Equal(8, release.BoundOf(question).Cells);
    }

    [Fact]
    public void A_question_for_more_cells_than_are_counted_is_refused_by_a_release_whose_database_is_closed()
    {
        var release = Twelve();
        release.Dispose();
        var question = Question("province field legalForm", "members", Where("year", Comparison.Eq, 2024));
        var fault = Assert.Single(Assert.Throws<QueryRefused>(() => release.Ask(question, maxCells: 1)).Faults);
        Assert.Equal("TOO_MANY_CELLS", fault.Code);
        Assert.Contains("up to 12 cells; the limit is 10", fault.Message.En, StringComparison.Ordinal);
        // Whatever is not refused asks the database, and there is none.
        var closed = Record.Exception(() => release.Ask(question, maxCells: 2));
        Assert.NotNull(closed);
        Assert.IsNotType<QueryRefused>(closed);
    }

    [Fact]
    public void No_statement_runs_for_it_not_even_the_one_that_looks_for_old_areas()
    {
        using var release = Twelve();
        using var traced = new Traced();
        var question = Question("province field legalForm", "members", Where("year", Comparison.Eq, 2024)).Before2025();
        Assert.Throws<QueryRefused>(() => release.Ask(question, maxCells: 1));
        Assert.Empty(traced.Statements);
        release.Ask(question, AccessClass.Exact, release.Engine("duckdb"), maxCells: 2);
        Assert.Equal(2, traced.Statements.Count());
    }

    [Fact]
    public void Who_asks_for_the_first_cells_is_answered_however_many_there_could_be()
    {
        using var release = Twelve();
        var question = Question("province field legalForm", "members", Where("year", Comparison.Eq, 2024)) with { First = 1 };
        Assert.Equal(["01 AGRI COOPERATIVE: 120"], release.Ask(question, maxCells: 1).Lines());
    }

    private static Storage.Releases.LoadedRelease Twelve() => Sample.Load([.. Enumerable.Range(1, 12).Select(id => Sample.Fact(id))]);

    // Areas, groups and support as publishing makes them: what a dimension tells of another holds in every row.
    private static object AsPublished(object fact) =>
        fact switch
        {
            CooperativeFact cooperative => Placed(cooperative) with
            {
                IsSupported = cooperative.YearsSinceSupport >= 200,
                IsEverSupported = cooperative.YearsSinceSupport is not null,
            },
            ProductionFact production => Placed(production) with { ProductGroup = production.Product },
            PlacedFact placed => Placed(placed),
            _ => fact,
        };

    private static TFact Placed<TFact>(TFact fact)
        where TFact : PlacedFact =>
        (TFact)(
            (PlacedFact)fact with
            {
                Province2025 = fact.ProvinceBefore2025 is null ? null : fact.Province2025,
                Region2025 =
                    fact.ProvinceBefore2025 is null ? null
                    : fact.Province2025 == "24" ? "NMM25"
                    : "RRD25",
                RegionBefore2025 =
                    fact.ProvinceBefore2025 is null ? null
                    : fact.ProvinceBefore2025 == "02" ? "NMM"
                    : "RRD",
            }
        );
}
