using System.Globalization;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
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
        Environment.GetEnvironmentVariable("CECO_TEST_QUESTIONS") ?? "336",
        CultureInfo.InvariantCulture
    );

    public static TheoryData<string> Cubes => [.. Cube.All.Select(cube => cube.Name)];

    [Theory]
    [MemberData(nameof(Cubes))]
    public void Engines_compute_the_same_values_in_the_same_order_for_any_question(string name)
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        Gen.Select(AnyFacts.Of(cube), AnyQuestion.To(cube).Array[QuestionsOfEachRelease])
            .Sample(
                (facts, questions) =>
                {
                    using var release = Sample.Load(cube, facts);
                    foreach (var question in questions)
                    foreach (var access in Enum.GetValues<AccessClass>())
                        AssertSame(release, question, access);
                },
                iter: (int)Math.Ceiling((double)Questions / (QuestionsOfEachRelease * Cube.All.Count)),
                threads: 1
            );
    }

    private static void AssertSame(LoadedRelease release, CubeQuery question, AccessClass access)
    {
        var query = AggregateQuery.Of(question, access, MaxCells);
        var plans = release.Engines.All.Select(engine => engine.Plan(query)!).ToList();
        Assert.Equal(["columns", "duckdb"], plans.Select(plan => plan.Engine));
        if (question is { Areas: AreaSet.AreasBefore2025, UsesAreas: true })
            Assert.Equal(plans[1].YearsWithoutAreas(default), plans[0].YearsWithoutAreas(default));
        Assert.Equal(Text(plans[1]), Text(plans[0]));
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
