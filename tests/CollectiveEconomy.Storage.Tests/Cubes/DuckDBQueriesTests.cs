using System.Collections.Concurrent;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Cubes;
using CollectiveEconomy.Storage.Tests.Releases;
using static CollectiveEconomy.Storage.Tests.Cubes.Asking;

namespace CollectiveEconomy.Storage.Tests.Cubes;

public sealed class DuckDBQueriesTests
{
    private static readonly SqlQuery Endless = new("SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range <> b.range", []);

    [Fact]
    public void Cancelling_interrupts_a_statement_that_runs()
    {
        using var release = Sample.Load(Sample.Fact());
        using var duck = release.Connect();
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        // It would run for hours: that it ends at all is the interruption.
        Assert.Throws<OperationCanceledException>(() => duck.Query(Endless, row => row.GetInt64(0), soon.Token));
    }

    [Fact]
    public void A_caller_who_has_left_gets_no_answer()
    {
        using var release = Sample.Load(Sample.Fact());
        Assert.Throws<OperationCanceledException>(() =>
            release.Query(Question("year", "members"), AccessClass.Exact, 10, new CancellationToken(true))
        );
    }

    [Fact]
    public void A_connection_answers_again_after_it_was_interrupted()
    {
        using var release = Sample.Load(Sample.Fact());
        using var duck = release.Connect();
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.Throws<OperationCanceledException>(() => duck.Query(Endless, row => row.GetInt64(0), soon.Token));
        Assert.Equal([42], duck.Query(new SqlQuery("SELECT 42", []), row => row.GetInt32(0), CancellationToken.None));
    }

    [Theory]
    [InlineData("columns")]
    [InlineData("duckdb")]
    public void Many_callers_at_once_each_get_the_answer_to_their_own_question(string engine)
    {
        using var release = Sample.Load([
            .. Enumerable
                .Range(1, 600)
                .Select(id => Sample.Fact(id, 2020 + id % 6) with { Members = id, Field = id % 2 == 0 ? "AGRI" : "TRD" }),
        ]);
        CubeQuery[] questions =
        [
            .. Enumerable
                .Range(2020, 6)
                .Select(year => Question("field", "members organisations", Where("year", Comparison.Eq, year)).WithTotals()),
        ];
        var together = new ConcurrentBag<(int Question, List<string> Lines)>();
        Parallel.For(
            0,
            120,
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            caller => together.Add((caller % 6, [.. Ask(questions[caller % 6])]))
        );
        // Asked after, so that the callers are the first.
        var alone = questions.Select(question => Ask(question).ToList()).ToList();
        Assert.Equal(120, together.Count);
        Assert.All(together, answer => Assert.Equal(alone[answer.Question], answer.Lines));

        IEnumerable<string> Ask(CubeQuery question) => release.Ask(question, AccessClass.Exact, release.Engine(engine)).Cells.Lines();
    }

    [Theory]
    [InlineData("columns")]
    [InlineData("duckdb")]
    public void A_trace_holds_the_engine_and_the_statement_and_never_its_parameters(string engine)
    {
        using var release = Sample.Load(Sample.Fact());
        using var traced = new Traced();
        release.Ask(Question("year", "members", Where("field", Comparison.Eq, "AGRI")), AccessClass.Exact, release.Engine(engine));
        var activity = Assert.Single(traced.Statements);
        Assert.Equal(engine, activity.GetTagItem("db.system.name"));
        Assert.Contains("$1", (string)activity.GetTagItem("db.query.text")!, StringComparison.Ordinal);
        Assert.DoesNotContain("AGRI", (string)activity.GetTagItem("db.query.text")!, StringComparison.Ordinal);
    }
}
