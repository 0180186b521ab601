using System.Globalization;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Cubes.Columns;
using CollectiveEconomy.Storage.Cubes.Engines;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Releases;
using CsCheck;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Every engine computes the same, to the last bit, before anything is protected or rounded.</summary>
public sealed class CubeEnginesTests
{
    private const int QuestionsOfEachRelease = 12;
    private const int MaxCells = 100_000;

    /// <summary>Set by the script that asks many more.</summary>
    private static readonly int Questions = int.Parse(
        Environment.GetEnvironmentVariable("CECO_TEST_QUESTIONS") ?? "168",
        CultureInfo.InvariantCulture
    );

    public static TheoryData<string> Cubes => [.. Cube.All.Select(cube => cube.Name)];

    [Theory]
    [MemberData(nameof(Cubes))]
    public void Engines_compute_the_same_values_in_the_same_order_for_any_question(string name)
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        var met = new SortedSet<string>(StringComparer.Ordinal);
        Gen.Select(AnyFacts.Of(cube), AnyQuestion.To(cube).Array[QuestionsOfEachRelease])
            .Sample(
                (facts, questions) =>
                {
                    using var release = Sample.Load(cube, facts);
                    var columns = release.ColumnsThatAlwaysAddUp();
                    foreach (var question in questions)
                    foreach (var access in Enum.GetValues<AccessClass>())
                        AssertSame(release, columns, question, access, met);
                },
                iter: (int)Math.Ceiling((double)Questions / (QuestionsOfEachRelease * Cube.All.Count)),
                threads: 1
            );
        Assert.Contains("columns", met);
        // Elsewhere organisations have several rows in a cell, or members are lists, more often than not.
        if (cube.HasOneRowPerYear)
            Assert.Contains("rollups", met);
    }

    private static void AssertSame(
        LoadedRelease release,
        ColumnEngine columns,
        CubeQuery question,
        AccessClass access,
        SortedSet<string> met
    )
    {
        var query = AggregateQuery.Of(question, access, MaxCells);
        var bySql = release.Engine("duckdb").Plan(query)!;
        var expected = Text(bySql);
        // The first time rows are grouped; then they are added up before, where they add up; then those cells are there.
        for (var time = 1; time <= 3; time++)
        {
            if (columns.Plan(query) is not { } plan)
            {
                Assert.Contains(query.Aggregates, aggregate => aggregate is SampleVariance);
                return;
            }

            if (question is { Areas: AreaSet.AreasBefore2025, UsesAreas: true })
                Assert.Equal(bySql.YearsWithoutAreas(default), plan.YearsWithoutAreas(default));
            Assert.Equal(expected, Text(plan));
            met.Add(plan.Engine);
        }
    }

    private static string Text(ICubePlan plan) => string.Join('\n', plan.Cells(default).Select(Text));

    private static string Text(AggregatedCell cell) =>
        $"{cell.TotalledMask}: {string.Join(' ', cell.Members.Select(Text))} | {string.Join(' ', cell.Values.Select(Text))}";

    private static string Text(object? value) =>
        value switch
        {
            null => "null",
            double real => $"{real:R} {BitConverter.DoubleToInt64Bits(real):x}",
            IReadOnlyList<int> numbers => string.Join(',', numbers),
            _ => $"{value} ({value.GetType().Name})",
        };
}
