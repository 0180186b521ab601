using System.Globalization;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Cubes.Columns;
using CollectiveEconomy.Storage.Cubes.Engines;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Releases;
using CsCheck;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Questions of every kind to every cube, for both access classes, by every engine, against counting row by row.</summary>
public sealed class CubeOracleTests
{
    private const int QuestionsOfEachRelease = 9;

    /// <summary>Set by the script that asks many more.</summary>
    private static readonly int Questions = int.Parse(
        Environment.GetEnvironmentVariable("CECO_TEST_QUESTIONS") ?? "126",
        CultureInfo.InvariantCulture
    );

    public static TheoryData<string> Cubes => [.. Cube.All.Select(cube => cube.Name)];

    [Theory]
    [MemberData(nameof(Cubes))]
    public void Answers_to_any_questions_on_any_facts_are_those_of_counting_row_by_row(string name)
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
                    using var release = Sample.Load(cube, facts);
                    var columns = release.ColumnsThatAlwaysAddUp();
                    var rows = OracleRow.Of(facts);
                    foreach (var question in questions)
                        Check(release, columns, question, rows, access);
                },
                iter: (int)Math.Ceiling((double)Questions / (QuestionsOfEachRelease * Cube.All.Count)),
                threads: 1
            );
    }

    // The second time columns were added up before.
    private static void Check(
        LoadedRelease release,
        ColumnEngine columns,
        CubeQuery question,
        IReadOnlyList<OracleRow> rows,
        AccessClass access
    )
    {
        var oracle = new CubeOracle(question, rows, access);
        foreach (var engine in new[] { release.Engine("duckdb"), columns, columns })
            if (engine.Plan(AggregateQuery.Of(question, access, int.MaxValue)) is not null)
                Check(release, engine, question, oracle, access);
    }

    private static void Check(LoadedRelease release, ICubeEngine engine, CubeQuery question, CubeOracle oracle, AccessClass access)
    {
        if (oracle.YearsWithoutAreas is { Count: > 0 } years)
            Assert.Contains(
                $"Some units of {string.Join(", ", years)} have only",
                Assert.Throws<QueryRefused>(() => release.Ask(question, access, engine)).Message,
                StringComparison.Ordinal
            );
        else
            Assert.Equal(oracle.Lines(), release.Ask(question, access, engine).Cells.Lines());
    }
}
