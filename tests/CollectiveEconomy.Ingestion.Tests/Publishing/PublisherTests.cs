using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

public sealed class PublisherTests
{
    [Fact]
    public async Task A_release_covers_the_years_of_the_reports_and_says_what_it_is()
    {
        using var small = await WithAsync(Cooperative(100), Report(100, 2021), Report(100, 2024));
        var release = await PublishAsync(small, notes: "Bản đầu tiên");
        Assert.Equal((new ReleaseId(2026, 1), null), (release.Id, release.Previous));
        Assert.Equal((2021, 2024), (release.FirstYear, release.LastYear));
        Assert.Equal((true, "Bản đầu tiên"), (release.IsSynthetic, release.Notes));
        Assert.Equal(release, small.Releases.ReadPackage(release.Id).Describe(release.Id));
        Assert.Equal(["2021: 10", "2022: null", "2023: null", "2024: 10"], Members(small, release));
    }

    [Fact]
    public async Task Sequences_count_within_the_year_of_Viet_Nam_and_each_release_names_the_one_before()
    {
        using var small = await WithAsync(Cooperative(100), Report(100, 2024));
        var ids = new List<(ReleaseId, ReleaseId?)>();
        foreach (var moment in new[] { "2026-05-01T00:00Z", "2026-12-31T16:59Z", "2026-12-31T17:00Z" })
            ids.Add(await PublishAsync(small, moment) is var release ? (release.Id, release.Previous) : default);
        Assert.Equal([(new(2026, 1), null), (new(2026, 2), new(2026, 1)), (new(2027, 1), new(2026, 2))], ids);
    }

    [Fact]
    public async Task The_tenth_release_of_a_year_is_followed_by_the_eleventh()
    {
        using var small = await WithAsync(Cooperative(100), Report(100, 2024));
        var (first, ninth) = ((await PublishAsync(small)).Id, new ReleaseId(2026, 9));
        Directory.Move(small.Releases.PathOf(first), small.Releases.PathOf(ninth));
        var package = Path.Combine(small.Releases.PathOf(ninth), "datapackage.json");
        await File.WriteAllTextAsync(package, (await File.ReadAllTextAsync(package)).Replace("2026.1", "2026.9", StringComparison.Ordinal));
        Assert.Equal(new ReleaseId(2026, 10), (await PublishAsync(small)).Id);
        Assert.Equal(new ReleaseId(2026, 11), (await PublishAsync(small)).Id);
    }

    [Fact]
    public async Task A_register_without_reports_has_nothing_to_publish()
    {
        using var small = await WithAsync(Cooperative(100));
        await Assert.ThrowsAsync<NothingToPublish>(() => PublishAsync(small));
        Assert.Empty(small.Releases.List());
    }

    [Fact]
    public async Task Years_that_have_not_ended_wait_for_a_later_release()
    {
        using var small = await WithAsync(Cooperative(100), Report(100, 2025), Report(100, 2026, members: 99));
        Assert.Equal(["2025: 10"], Members(small, await PublishAsync(small, "2026-12-31T16:59Z")));
        Assert.Equal(["2025: 10", "2026: 99"], Members(small, await PublishAsync(small, "2026-12-31T17:00Z")));

        using var early = await WithAsync(Cooperative(100), Report(100, 2026));
        await Assert.ThrowsAsync<NothingToPublish>(() => PublishAsync(early));
    }

    [Fact]
    public async Task What_is_taken_and_what_is_left_out_is_said()
    {
        using var small = await WithAsync(
            Cooperative(100, Origin.Collected),
            Cooperative(101, Origin.Reported),
            Cooperative(102),
            Cooperative(103),
            Report(100, 2025),
            Report(100, 2026)
        );
        await using var register = small.Open();
        var publication = await new Ingestion.Publishing.Publisher(small.Releases, Clock("2026-05-01T00:00Z"), NoiseOf("1")).PublishAsync(
            register,
            new PublicationOrder { IsDryRun = true }
        );
        Assert.Equal(
            "Origin of this release: COLLECTED (1 organisations); left out: 3 REPORTED organisations, 2 SYNTHETIC organisations, 1 reports of years that have not ended.",
            publication.Scope.Sentence
        );
    }

    [Fact]
    public async Task Reported_cooperatives_are_never_counted()
    {
        using var small = await WithAsync(
            Cooperative(100),
            Cooperative(101, Origin.Reported),
            Report(100, 2024),
            Report(101, 2024, members: 999)
        );
        Assert.Equal(["2024: 10"], Members(small, await PublishAsync(small)));
    }

    [Fact]
    public async Task Reports_of_reported_cooperatives_alone_are_nothing_to_publish()
    {
        using var small = await WithAsync(Cooperative(100), Cooperative(101, Origin.Reported), Report(101, 2024));
        await Assert.ThrowsAsync<NothingToPublish>(() => PublishAsync(small));
    }

    [Fact]
    public async Task Collected_rows_take_precedence_over_synthetic_ones_and_decide_the_years()
    {
        using var small = await WithAsync(
            Cooperative(100),
            Report(100, 2016, members: 999),
            Report(100, 2025, members: 999),
            Cooperative(101, Origin.Collected),
            Report(101, 2023),
            Report(101, 2024)
        );
        var release = await PublishAsync(small);
        Assert.Equal((false, 2023, 2024), (release.IsSynthetic, release.FirstYear, release.LastYear));
        Assert.Equal(["2023: 10", "2024: 10"], Members(small, release));
    }

    [Fact]
    public async Task Publishing_twice_gives_the_same_bytes()
    {
        using var small = await WithAsync(Rows());
        Assert.Equal(Hashes(small, await PublishAsync(small)), Hashes(small, await PublishAsync(small, "2026-08-01T00:00Z")));
    }

    [Fact]
    public async Task Another_series_changes_protected_tables_only()
    {
        using var small = await WithAsync(Rows());
        var changed = Hashes(small, await PublishAsync(small)).Except(Hashes(small, await PublishAsync(small, series: "2")));
        Assert.Equal(["protected/cooperatives.parquet"], changed.Select(resource => resource.Split(' ')[0]));
    }

    [Fact]
    public async Task Programmes_products_units_and_indicators_are_codelists_of_a_release()
    {
        using var small = await WithAsync(Cooperative(100), Report(100, 2024));
        using var release = small.Releases.Load((await PublishAsync(small)).Id);
        Assert.Equal(
            ["P2018_2020", "P2021_2025"],
            release.Codes("PROGRAMME").Values.OrderBy(code => code.SortOrder).Select(code => code.Value)
        );
        Assert.Equal(
            (13, 37, 8),
            (release.Codes("PRODUCT").Count, release.Codes("SUPPORT_UNIT").Count, release.Codes("OUTCOME_INDICATOR").Count)
        );
        Assert.False(release.Codes("OUTCOME_INDICATOR")["REVENUE"].IsVerified);
        Assert.All(
            Cube.All.SelectMany(cube => cube.Dimensions.OfType<CodeDimension>()),
            dimension => Assert.NotEmpty(release.Codes(dimension.CodelistIn(AreaSet.Areas2025)))
        );
        Assert.All(Cube.All.SelectMany(cube => cube.Measures), measure => Assert.Contains(measure.Unit, release.Codes("UNIT").Keys));
    }

    [Fact]
    public async Task The_order_in_which_rows_were_written_makes_no_difference()
    {
        using var one = await WithAsync(Rows());
        using var other = await WithAsync([.. Rows().Reverse()]);
        await ReverseAreasAsync(other);
        Assert.Equal(Hashes(one, await PublishAsync(one)), Hashes(other, await PublishAsync(other)));
    }

    [Fact]
    public async Task A_stopped_publishing_leaves_no_release()
    {
        using var small = await WithAsync(Rows());
        await using var register = small.Open();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new Ingestion.Publishing.Publisher(small.Releases, Clock("2026-05-01T00:00Z"), NoiseOf("1")).PublishAsync(
                register,
                notes: null,
                new CancellationToken(true)
            )
        );
        Assert.Empty(small.Releases.List());
    }

    [Fact]
    public async Task Labels_in_a_release_are_those_of_the_register_areas_of_both_sets_included()
    {
        using var small = await WithAsync(Cooperative(100), Report(100, 2024));
        using var release = small.Releases.Load((await PublishAsync(small)).Id);
        Assert.Equal((34, 63), (release.Codes("PROVINCE_AREAS_2025").Count, release.Codes("PROVINCE_AREAS_BEFORE_2025").Count));
        Assert.Equal(
            ("Hà Nội", "Ha Noi"),
            (release.Codes("PROVINCE_AREAS_2025")["01"].NameVi, release.Codes("PROVINCE_AREAS_2025")["01"].NameEn)
        );
        Assert.Equal("Nông nghiệp", release.Codes("HTX_FIELD_VCA")["AGRI"].NameVi[..11]);
    }

    private static object[] Rows() =>
        [
            .. Enumerable.Range(100, 40).Select(id => Cooperative(id) with { Founded = new DateOnly(1990 + id % 30, 1, 1) }),
            .. Enumerable
                .Range(100, 40)
                .SelectMany(id => Enumerable.Range(2022, 3).Select(year => Report(id, year, id) with { Revenue = 1_000 * id })),
            .. Enumerable.Range(100, 5).Select(id => Model(id, id, 2023)),
        ];

    /// <summary>Writes the regions once more, in another physical order.</summary>
    private static async Task ReverseAreasAsync(SmallRegister small)
    {
        await using var register = small.Open();
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection(
            new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(
                Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetConnectionString(register.Database)
            )
            {
                ForeignKeys = false,
            }.ToString()
        );
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TEMP TABLE kept AS SELECT * FROM Region ORDER BY rowid DESC;
            DELETE FROM Region;
            INSERT INTO Region SELECT * FROM kept;
            """;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<Release> PublishAsync(
        SmallRegister small,
        string moment = "2026-05-01T00:00Z",
        string? notes = null,
        string series = "1"
    )
    {
        await using var register = small.Open();
        return await new Ingestion.Publishing.Publisher(small.Releases, Clock(moment), NoiseOf(series)).PublishAsync(register, notes);
    }

    private static NoiseSeries NoiseOf(string series) => new(new byte[32], series);

    private static IEnumerable<string> Members(SmallRegister small, Release published)
    {
        using var release = small.Releases.Load(published.Id);
        var cube = Cube.All.Single(cube => cube.Name == "cooperatives");
        var members = new Figure(cube.Measures.Single(measure => measure.Name == "members"), Statistic.Total);
        var question = new CubeQuery
        {
            Cube = cube,
            By = [.. cube.Dimensions.OfType<YearDimension>()],
            Figures = [members],
        };
        return
        [
            .. release
                .Query(question, AccessClass.Exact, 100, CancellationToken.None)
                .Cells.Select(cell => $"{cell.Members[0]}: {(cell.Value(members) is { } value ? value : "null")}"),
        ];
    }

    private static List<string> Hashes(SmallRegister small, Release release) =>
        [.. small.Releases.ReadPackage(release.Id).Resources.Select(resource => $"{resource.Path} {resource.Hash}")];

    private static StoppedClock Clock(string moment) =>
        new(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));

    private sealed class StoppedClock(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment.ToUniversalTime();
    }
}
