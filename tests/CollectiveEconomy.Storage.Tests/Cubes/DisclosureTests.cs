using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage.Tests.Releases;

namespace CollectiveEconomy.Storage.Tests.Cubes;

public sealed class DisclosureTests
{
    private const long Billion = 1_000_000_000;

    [Theory]
    [InlineData(5, 2, ObservationStatus.Q)]
    [InlineData(5, 3, ObservationStatus.A)]
    [InlineData(4, 4, ObservationStatus.Q)]
    [InlineData(40, 0, ObservationStatus.Q)]
    public void A_figure_is_shown_of_five_organisations_of_which_three_contribute(int existing, int reporting, ObservationStatus status)
    {
        using var release = Sample.Load([
            .. Enumerable.Range(1, existing).Select(id => Of(id, id <= reporting ? 10 * Billion + id : null)),
        ]);
        var answer = Assert.Single(release.Ask(Revenue("year"), access: AccessClass.Protected)).Measures[0];
        // With few of them what is shown is uncertain.
        Assert.Equal(status, answer.Status == ObservationStatus.U ? ObservationStatus.A : answer.Status);
        Assert.Equal(status == ObservationStatus.Q, answer.Values.Count == 0);
    }

    [Fact]
    public void A_figure_that_two_make_up_is_withheld()
    {
        using var release = Sample.Load([.. Enumerable.Range(1, 30).Select(id => Of(id, id <= 2 ? 400 * Billion : 4 * Billion))]);
        Assert.Equal(["2024: null Q"], release.Ask(Revenue("year"), access: AccessClass.Protected).Lines());
    }

    [Fact]
    public void The_public_is_told_how_far_off_a_figure_may_be_and_whether_it_is_unreliable()
    {
        using var few = Sample.Load([.. Enumerable.Range(1, 6).Select(id => Of(id, 10 * Billion))]);
        using var many = Sample.Load([.. Enumerable.Range(1, 400).Select(id => Of(id, 10 * Billion))]);
        var (unsure, sure) = (
            Assert.Single(few.Ask(Revenue("year"), access: AccessClass.Protected)).Measures[0],
            Assert.Single(many.Ask(Revenue("year"), access: AccessClass.Protected)).Measures[0]
        );
        Assert.Equal((ObservationStatus.U, ErrorClass.Beyond25), (unsure.Status, unsure.Error));
        // 1.96 · 0.338 / √400 is 3.3 percent.
        Assert.Equal((ObservationStatus.A, ErrorClass.Within5), (sure.Status, sure.Error));
        // A quarter of 3.3 percent of 4,000 thousand million is more than ten, and less than a hundred.
        Assert.Equal(0, sure.Values[0].Value % (10 * Billion));
        Assert.NotEqual(0, sure.Values[0].Value % (100 * Billion));
    }

    [Fact]
    public void Who_sees_true_figures_is_told_of_no_error()
    {
        using var release = Sample.Load([.. Enumerable.Range(1, 2).Select(id => Of(id, id * Billion))]);
        var answer = Assert.Single(release.Ask(Revenue("year"))).Measures[0];
        Assert.Equal((ObservationStatus.A, null, 3 * Billion), (answer.Status, answer.Error, answer.Values[0].Value));
    }

    [Theory]
    [InlineData("grade")]
    [InlineData("sizeByMembers")]
    [InlineData("chainLinked")]
    public void Amounts_in_classes_are_for_those_with_a_role(string dimension)
    {
        using var release = Sample.Load(Classed());
        Assert.All(
            release.Ask(Revenue(dimension), access: AccessClass.Protected),
            cell => Assert.Equal(ObservationStatus.Q, cell.Measures[0].Status)
        );
        Assert.All(release.Ask(Revenue(dimension)), cell => Assert.Equal(ObservationStatus.A, cell.Measures[0].Status));
    }

    [Fact]
    public void Counts_of_classes_and_of_reports_are_multiples_of_three_and_others_are_true()
    {
        using var release = Sample.Load(Classed());
        Assert.Equal(["2024: 100"], release.Ask(Asking.Question("year", "organisations"), access: AccessClass.Protected).Lines());
        var classes = release.Ask(Asking.Question("grade", "organisations", Year), access: AccessClass.Protected);
        Assert.Equal(["TOT", "KHA"], classes.Select(cell => cell.Members[0]));
        Assert.All(classes, cell => Assert.Equal(0, cell.Measures[0].Values[0].Value % RandomRounding.Base));
        Assert.All(
            classes.Zip((int[])[34, 66]),
            pair => Assert.InRange(pair.First.Measures[0].Values[0].Value!.Value, pair.Second - 2, pair.Second + 2)
        );
        var reports = Assert.Single(release.Ask(Asking.Question("year", "revenueObservations"), access: AccessClass.Protected));
        Assert.Contains(reports.Measures[0].Values[0].Value, (decimal?[])[99, 102]);
    }

    [Fact]
    public void A_rounded_count_is_the_same_however_its_rows_are_asked_for()
    {
        using var release = Sample.Load(Classed());
        var ways = new[]
        {
            Asking.Question("grade", "organisations", Year, Asking.Where("grade", Comparison.Eq, "KHA")),
            Asking.Question("grade legalForm", "organisations", Year, Asking.Where("grade", Comparison.Eq, "KHA")),
            Asking.Question("field", "organisations", Asking.Where("grade", Comparison.In, "KHA"), Year),
            Asking.Question("region", "organisations", Asking.Where("grade", Comparison.NotIn, "TOT"), Year),
        };
        Assert.Single(
            ways.Select(way => Assert.Single(release.Ask(way, access: AccessClass.Protected)).Measures[0].Values[0].Value).Distinct()
        );
    }

    [Fact]
    public void Least_and_greatest_values_are_never_shown_and_quantiles_with_three_digits()
    {
        using var release = Sample.Load([.. Enumerable.Range(1, 50).Select(id => Of(id, 10 * Billion + 12_345_678 * id))]);
        var question = Asking.Question("year", "revenueMinimum revenueMaximum revenueMedian");
        var values = Assert.Single(release.Ask(question, access: AccessClass.Protected)).Measures[0].Values;
        Assert.Equal([null, null], values.Take(2).Select(value => value.Value));
        var median = values[2].Value!.Value;
        Assert.Equal(SignificantDigits.Of(median, 3), median);
    }

    private static Condition Year => Asking.Where("year", Comparison.Eq, 2024);

    private static CubeQuery Revenue(string by) => Asking.Question(by, "revenue revenueStatus", Year);

    private static CooperativeFact Of(int id, long? revenue) => Sample.Fact(id) with { Revenue = revenue };

    private static CooperativeFact[] Classed() =>
        [
            .. Enumerable
                .Range(1, 100)
                .Select(id =>
                    Of(id, 10 * Billion) with
                    {
                        Grade = id % 3 == 1 ? "TOT" : "KHA",
                        SizeByMembers = id % 2 == 0 ? "SMALL" : "MICRO",
                        IsChainLinked = id % 5 == 0,
                    }
                ),
        ];
}
