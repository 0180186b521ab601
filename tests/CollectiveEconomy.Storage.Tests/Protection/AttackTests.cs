using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage.Cubes;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Cubes;
using CollectiveEconomy.Storage.Tests.Releases;
using CsCheck;

namespace CollectiveEconomy.Storage.Tests.Protection;

public sealed class AttackTests
{
    private const int Sets = 1_000;
    private const int Releases = 4;

    [Fact]
    public void What_answers_to_the_public_determine_of_one_cooperative_is_its_protected_value()
    {
        var determined = 0;
        Gen.Select(Facts, Attack.Questions(releases: 2).Array[Sets / Releases])
            .Sample(
                (facts, sets) =>
                {
                    using var release = Sample.Load(facts);
                    // A later release has one cooperative less: what it answers, taken from what the first one answered, leaves that one.
                    using var later = Sample.Load([.. facts.Skip(1)]);
                    var attack = new Attack([(release, facts), (later, [.. facts.Skip(1)])]);
                    foreach (var questions in sets)
                    foreach (var (fact, value) in attack.Solve(questions))
                    {
                        Check(fact, value);
                        Interlocked.Increment(ref determined);
                    }
                },
                iter: Releases,
                threads: 1
            );
        Assert.True(determined > 300, $"Only {determined} values were determined, so hardly anything was tried.");
    }

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
        string Sql(CubeQuestion asked) =>
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

    private static IEnumerable<CubeQuestion> Shapes(CubeQuestion question, Figure figure) =>
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

    private static IEnumerable<string> Lines(LoadedRelease release, CubeQuestion question)
    {
        var page = release.Ask(question, AccessClass.Protected, 100, CancellationToken.None);
        return page.Cells.Lines().Append($"{page.Count} {page.HasMore}");
    }

    private static void Check(CooperativeFact fact, double value)
    {
        var truth = (double)fact.Revenue!.Value;
        var hidden = (double)((CooperativeFact)fact.Protect(Sample.Noise())).Revenue!.Value;
        Assert.True(
            Math.Abs(value - hidden) <= Math.Abs(hidden) * 0.001 + 1_000,
            $"{value} is neither {hidden} nor near it; the truth is {truth}."
        );
        Assert.True(
            Math.Abs(value - truth) >= Math.Abs(truth) * 0.09,
            $"{value} is the true value {truth} of cooperative {fact.CooperativeId}."
        );
    }

    private static Gen<CooperativeFact[]> Facts =>
        Gen.Select(
                Gen.Int[0, 2],
                AnyQuestion.OneOf(("RRD25", "01", "RRD", "01"), ("RRD25", "15", "NMM", "02"), ("NMM25", "24", "RRD", "15")),
                Gen.Int[0, 1],
                Gen.Select(Gen.Bool, Gen.Int[1, 400], Gen.Int[0, 2], Gen.Int[3_000, 9_500]),
                Gen.Long[800_000_000, 3_000_000_000]
            )
            .Array[24, 36]
            .Select(drawn => drawn.Select((values, place) => Fact(place + 1, values)).ToArray());

    private static CooperativeFact Fact(
        int id,
        (
            int Field,
            (string, string, string, string) Areas,
            int Form,
            (bool Supported, int Members, int Age, int Score) Traits,
            long Revenue
        ) drawn
    ) =>
        Sample.Fact(id, Sample.LastYear) with
        {
            Field = Sample.Codelists["HTX_FIELD_VCA"][drawn.Field],
            Region2025 = drawn.Areas.Item1,
            Province2025 = drawn.Areas.Item2,
            RegionBefore2025 = drawn.Areas.Item3,
            ProvinceBefore2025 = drawn.Areas.Item4,
            LegalForm = Sample.Codelists["LEGAL_FORM"][drawn.Form],
            IsSupported = drawn.Traits.Supported,
            Members = drawn.Traits.Members,
            SizeByMembers = SizeClasses.ByMembers(drawn.Traits.Members),
            AgeBand = Sample.Codelists["AGE_BAND"][drawn.Traits.Age],
            VsicSection = Sample.Codelists["VSIC2018_SECTION"][drawn.Traits.Age],
            Score = drawn.Traits.Score,
            Grade = Grades.Of(drawn.Traits.Score),
            IsGoodOrFair = Grades.IsGoodOrFair(Grades.Of(drawn.Traits.Score)),
            Revenue = drawn.Revenue,
        };
}
