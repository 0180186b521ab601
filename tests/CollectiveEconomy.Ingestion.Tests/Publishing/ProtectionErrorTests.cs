using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

[Collection(SharedPublishedDemo.Name)]
public sealed class ProtectionErrorTests(PublishedDemo demo)
{
    private const int MaxCells = 10_000;

    [Theory]
    [InlineData("cooperatives", "revenue", "year province")]
    [InlineData("cooperatives", "revenue", "year region field")]
    [InlineData("cooperatives", "profit", "year field")]
    [InlineData("cooperatives", "members", "year province")]
    [InlineData("cooperatives", "workerIncome", "year province")]
    [InlineData("cooperatives", "score", "year field")]
    [InlineData("cooperatives", "profitMargin", "year field")]
    [InlineData("cooperatives", "shareGoodOrFairOfGraded", "year region")]
    [InlineData("production", "value", "year product")]
    [InlineData("outcomes", "actual", "year indicator")]
    public void The_true_figure_lies_within_the_error_that_is_told_nearly_always(string cube, string measure, string by)
    {
        var (told, held) = (0, 0);
        foreach (var (exact, hidden) in Cells(cube, measure, by))
        {
            if (hidden is not { Error: { } error } || ErrorClasses.BoundOf(error) is not { } bound)
                continue;
            var (shown, right) = (hidden.Values[0].Value!.Value, exact.Values[0].Value);
            told++;
            held +=
                right is { } number && Math.Abs(number - shown) <= (IsInPoints(cube, measure) ? bound : bound / 100 * Math.Abs(shown))
                    ? 1
                    : 0;
        }

        Assert.True(told > 20, $"{told}");
        Assert.True(held >= 0.95 * told, $"{held} of {told}");
    }

    [Theory]
    [InlineData("revenue")]
    [InlineData("charterCapital")]
    [InlineData("members")]
    [InlineData("workers")]
    public void Balanced_noise_leaves_national_totals_near_the_truth(string measure) =>
        Assert.All(
            Cells("cooperatives", measure, "year"),
            year =>
            {
                var off = Math.Abs(year.Hidden.Values[0].Value!.Value / year.Exact.Values[0].Value!.Value - 1);
                Assert.InRange(off, 0, 0.05m);
            }
        );

    [Fact]
    public void What_is_withheld_is_never_told_to_be_missing() =>
        Assert.DoesNotContain(
            Cells("cooperatives", "revenue", "province field ageBand"),
            cell =>
                cell.Hidden.Status == ObservationStatus.O || (cell.Hidden.Status == ObservationStatus.Q) != (cell.Hidden.Values.Count == 0)
        );

    private IEnumerable<(MeasureAnswer Exact, MeasureAnswer Hidden)> Cells(string name, string measure, string by)
    {
        using var release = demo.Load();
        var cube = Cube.All.Single(cube => cube.Name == name);
        var asked = cube.Measures.Single(one => one.Name == measure);
        var question = new CubeQuery
        {
            Cube = cube,
            By = [.. by.Split(' ').Select(dimension => cube.Dimensions.Single(one => one.Name == dimension))],
            Figures = [new Figure(asked, asked.Statistics[0]), new Figure(asked, Statistic.Status)],
        };
        var exact = Ask(release, question, AccessClass.Exact);
        var hidden = Ask(release, question, AccessClass.Protected);
        return [.. exact.Join(hidden, KeyOf, KeyOf, (one, other) => (one.Measures[0], other.Measures[0]))];
    }

    private static IReadOnlyList<CubeCell> Ask(LoadedRelease release, CubeQuery question, AccessClass access) =>
        release.Query(question, access, MaxCells, CancellationToken.None).Cells;

    private static string KeyOf(CubeCell cell) => string.Join('|', cell.Members);

    private static bool IsInPoints(string cube, string measure) =>
        Cube.All.Single(one => one.Name == cube).Measures.Single(one => one.Name == measure).Unit is "PERCENT" or "POINTS";
}
