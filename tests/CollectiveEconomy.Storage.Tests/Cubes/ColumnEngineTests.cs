using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Storage.Cubes.Columns;
using CollectiveEconomy.Storage.Cubes.Engines;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Releases;
using DuckDB.NET.Data;
using static CollectiveEconomy.Storage.Tests.Cubes.Asking;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>What columns in memory leave to others, and how they are held.</summary>
public sealed class ColumnEngineTests
{
    private const long Half = long.MaxValue / 2;

    private static readonly CubeQuery ByYear = Question("year", "revenueTotal");

    [Fact]
    public void A_question_is_answered_from_columns_and_by_SQL_where_columns_are_asked_for_nothing()
    {
        using var release = Sample.Load(Revenue(1, 7), Revenue(2, 8));
        Assert.Equal("columns", release.Query(ByYear, AccessClass.Exact, 10, CancellationToken.None).Engine);
        Assert.Equal("duckdb", release.Ask(ByYear, AccessClass.Exact, release.Engine("duckdb")).Engine);
    }

    [Fact]
    public void Sums_that_might_exceed_a_whole_number_are_left_to_others_even_where_a_filter_keeps_them_small()
    {
        using var release = Sample.Load(Revenue(1, Half), Revenue(2, Half), Revenue(3, Half));
        Assert.Null(Plan(release, ByYear));
        var one = ByYear with { Where = [Where("year", Comparison.Eq, 2023)] };
        Assert.Null(Plan(release, one));
        Assert.Empty(release.Ask(one));
    }

    [Fact]
    public void A_sum_that_exceeds_a_whole_number_is_the_same_error_whichever_engines_there_are()
    {
        using var release = Sample.Load(Revenue(1, Half), Revenue(2, Half), Revenue(3, Half));
        var bySql = Assert.ThrowsAny<DuckDBException>(() => release.Ask(ByYear, AccessClass.Exact, release.Engine("duckdb")));
        Assert.Equal(bySql.Message, Assert.ThrowsAny<DuckDBException>(() => release.Ask(ByYear)).Message);
    }

    [Fact]
    public void The_largest_sum_that_fits_is_exact()
    {
        using var release = Sample.Load(Revenue(1, Half), Revenue(2, Half), Revenue(3, 1));
        Assert.NotNull(Plan(release, ByYear));
        Assert.Equal([$"2024: {long.MaxValue}"], release.Ask(ByYear with { HasFullPrecision = true }).Lines());
    }

    [Fact]
    public void A_column_for_which_there_is_no_room_is_left_to_others_and_takes_none()
    {
        using var release = Sample.Load(Revenue(1, 7), Revenue(2, 8));
        var (none, enough) = (new ColumnBudget(3), new ColumnBudget(1_000));
        Assert.Null(Columns(release, none).Plan(Exact(ByYear)));
        Assert.Equal(0, none.Used);
        Assert.NotNull(Columns(release, enough).Plan(Exact(ByYear)));
        Assert.InRange(enough.Used, 1, 1_000);
    }

    [Fact]
    public void A_column_that_no_recent_question_needed_makes_room_for_another_and_one_that_was_needed_does_not()
    {
        using var release = Sample.Load(Revenue(1, 7), Revenue(2, 8));
        var members = Exact(Question("year", "members"));
        var bytes = BytesOf(ByYear, release) + 8;
        var room = new ColumnBudget(bytes, recent: 2);
        var engine = Columns(release, room);
        Assert.NotNull(engine.Plan(Exact(ByYear)));
        Assert.Null(engine.Plan(members));
        Assert.NotNull(engine.Plan(Exact(ByYear)));
        Assert.Null(engine.Plan(members));
        var plan = engine.Plan(members);
        Assert.InRange(room.Used, 1, bytes);
        Assert.Equal(20L, Assert.Single(plan!.Cells(CancellationToken.None)).Values.Single());
    }

    [Fact]
    public void Variances_are_left_to_others_as_the_last_bits_of_real_sums_depend_on_the_order_of_rows()
    {
        using var release = Sample.Load(Revenue(1, 7), Revenue(2, 8));
        Assert.Null(Plan(release, Question("year", "revenueSamplingError")));
        Assert.NotNull(Plan(release, ByYear, AccessClass.Protected));
    }

    [Fact]
    public void Rows_are_added_up_by_the_dimensions_that_were_asked_for_twice_and_serve_every_question_by_some_of_them()
    {
        using var release = Sample.Load([.. Enumerable.Range(1, 40).Select(id => Revenue(id, id))]);
        var fine = Question("year field", "revenueTotal");
        Assert.Equal(["columns", "rollups", "rollups"], Enumerable.Range(1, 3).Select(_ => Plan(release, fine)!.Engine));
        var one = Question("field", "revenueTotal", Where("year", Comparison.Eq, 2024));
        Assert.Equal("rollups", Plan(release, one)!.Engine);
        Assert.Equal(release.Ask(one, AccessClass.Exact, release.Engine("duckdb")).Cells.Lines(), release.Ask(one).Lines());
        Assert.Equal("columns", Plan(release, Question("province", "revenueTotal"))!.Engine);
    }

    [Fact]
    public void Quantiles_and_the_largest_cooperatives_over_years_do_not_add_up_and_are_found_in_rows_each_time()
    {
        using var release = Sample.Load([.. Enumerable.Range(1, 40).Select(id => Revenue(id, id))]);
        var (median, years) = (Question("year", "revenueMedian"), Question("field", "revenueTotal"));
        for (var time = 1; time <= 2; time++)
        {
            Assert.Equal("columns", Plan(release, median)!.Engine);
            Assert.Equal("columns", Plan(release, years, AccessClass.Protected)!.Engine);
        }
    }

    [Fact]
    public void Rows_are_not_added_up_where_there_are_as_many_cells()
    {
        using var release = Sample.Load([.. Enumerable.Range(1, 40).Select(id => Revenue(id, id) with { YearsSinceSupport = id })]);
        var question = Question("year yearsSinceSupport", "revenueTotal");
        Assert.Equal(["columns", "columns"], Enumerable.Range(1, 2).Select(_ => Plan(release, question)!.Engine));
    }

    [Fact]
    public void A_rollup_for_which_there_is_no_room_changes_no_answer()
    {
        using var release = Sample.Load(Revenue(1, 7), Revenue(2, 8));
        var room = new ColumnBudget(BytesOf(ByYear, release) + 8);
        var engine = Columns(release, room);
        for (var time = 1; time <= 3; time++)
            Assert.Equal(15L, Assert.Single(engine.Plan(Exact(ByYear))!.Cells(CancellationToken.None)).Values.Single());
        Assert.Equal("columns", engine.Plan(Exact(ByYear))!.Engine);
    }

    [Fact]
    public void A_caller_who_gave_up_gets_no_cells()
    {
        using var release = Sample.Load(Revenue(1, 7));
        Assert.Throws<OperationCanceledException>(() => Plan(release, ByYear)!.Cells(new CancellationToken(true)));
    }

    [Fact]
    public void A_release_without_rows_has_its_total_only()
    {
        using var release = Sample.Load();
        var question = Question("field", "organisations revenueTotal revenueMedian", Where("year", Comparison.Eq, 2024)).WithTotals();
        foreach (var engine in release.Engines.All)
            Assert.Equal(["Σ: 0 null null"], release.Ask(question, AccessClass.Exact, engine).Cells.Lines());
    }

    private static CooperativeFact Revenue(int id, long revenue) => Sample.Fact(id) with { Revenue = revenue };

    private static AggregateQuery Exact(CubeQuery question) => AggregateQuery.Of(question, AccessClass.Exact, 100_000);

    private static ColumnEngine Columns(LoadedRelease release, ColumnBudget room) =>
        new(
            release.Connect,
            new Dictionary<string, CubeExtent>
            {
                [Sample.Cooperatives.Name] = new(
                    2,
                    new Dictionary<string, (int, int)>(),
                    new Dictionary<string, long>(),
                    Sample.Cooperatives.Statuses
                ),
            },
            room
        );

    private static long BytesOf(CubeQuery question, LoadedRelease release)
    {
        var room = new ColumnBudget(1_000);
        Columns(release, room).Plan(Exact(question));
        return room.Used;
    }

    private static ICubePlan? Plan(LoadedRelease release, CubeQuery question, AccessClass access = AccessClass.Exact) =>
        release.Engine("columns").Plan(AggregateQuery.Of(question, access, 100_000));
}
