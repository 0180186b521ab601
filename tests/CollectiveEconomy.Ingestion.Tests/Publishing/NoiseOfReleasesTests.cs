using System.Text.Json.Nodes;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

public sealed class NoiseOfReleasesTests
{
    private static readonly byte[] Key = new byte[32];
    private static readonly byte[] OtherKey = [.. Enumerable.Repeat((byte)1, 32)];

    [Fact]
    public async Task A_release_names_the_series_and_the_key_of_its_noise_and_never_the_key_itself()
    {
        using var small = await WithAsync(Rows(101));
        var release = await PublishAsync(small, Key, "2026");
        using var series = new NoiseSeries(Key, "2026");
        Assert.Equal("2026", release.NoiseSeries);
        Assert.Equal(new NoiseStamp("2026", series.Fingerprint), small.Releases.ReadPackage(release.Id).Noise);
        Assert.DoesNotContain(
            Convert.ToHexStringLower(Key),
            await File.ReadAllTextAsync(PackageOf(small, release)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_key_in_the_same_series_is_refused_and_nothing_is_published()
    {
        using var small = await WithAsync(Rows(101));
        var first = await PublishAsync(small, Key, "1");
        var refused = await Assert.ThrowsAsync<NoiseKeyDiffers>(() => PublishAsync(small, OtherKey, "1"));
        Assert.Contains(
            $"Release {first.Id} of series '1' carries noise from another secret key",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Equal([first.Id], small.Releases.List());
    }

    [Fact]
    public async Task A_series_whose_key_changed_is_refused_after_others_too()
    {
        using var small = await WithAsync(Rows(101));
        await PublishAsync(small, Key, "1");
        await PublishAsync(small, OtherKey, "2");
        await Assert.ThrowsAsync<NoiseKeyDiffers>(() => PublishAsync(small, OtherKey, "1"));
        Assert.Equal(2, small.Releases.List().Count);
    }

    [Fact]
    public async Task A_series_that_another_one_followed_is_not_gone_back_to()
    {
        using var small = await WithAsync(Rows(101));
        await PublishAsync(small, Key, "1");
        var newest = await PublishAsync(small, OtherKey, "2");
        var refused = await Assert.ThrowsAsync<NoiseSeriesOver>(() => PublishAsync(small, Key, "1"));
        Assert.Contains($"Series '1' is closed: release {newest.Id} began series '2'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, small.Releases.List().Count);
    }

    [Fact]
    public async Task A_new_series_keeps_what_is_permanent_whatever_its_key_and_changes_what_varies()
    {
        using var small = await WithAsync(Rows(101));
        var (first, second) = (await PublishAsync(small, Key, "1"), await PublishAsync(small, OtherKey, "2"));
        Assert.NotEmpty(small.Releases.ReadPermanentDraws(first.Id));
        Assert.Equal(small.Releases.ReadPermanentDraws(first.Id), small.Releases.ReadPermanentDraws(second.Id));
        Assert.NotEqual(HashOf(small, first, "cooperatives-protected"), HashOf(small, second, "cooperatives-protected"));
        Assert.Equal(HashOf(small, first, "cooperatives-exact"), HashOf(small, second, "cooperatives-exact"));
    }

    [Fact]
    public async Task Who_is_new_is_drawn_for_and_the_draws_of_others_and_of_those_who_are_gone_are_kept()
    {
        using var small = await WithAsync(Rows(101));
        var first = small.Releases.ReadPermanentDraws((await PublishAsync(small, Key, "1")).Id);
        await using (var register = small.Open())
        {
            register.AddRange(Rows(131));
            register.RemoveRange(register.AnnualReports.Where(report => report.CooperativeId == 102));
            await register.SaveChangesAsync();
        }

        var second = small.Releases.ReadPermanentDraws((await PublishAsync(small, Key, "1")).Id);
        Assert.Equal(first, second.Where(draw => draw.CooperativeId <= first.Max(one => one.CooperativeId)));
        Assert.Equal(2 * first.Count, second.Count);
    }

    [Fact]
    public async Task A_release_whose_draws_are_lost_or_changed_stops_the_next_one()
    {
        using var small = await WithAsync(Rows(101));
        var first = await PublishAsync(small, Key, "1");
        var draws = Path.Combine(small.Releases.PathOf(first.Id), "noise/permanent.parquet");
        await File.AppendAllTextAsync(draws, " ");
        var changed = await Assert.ThrowsAsync<ReleaseDamaged>(() => PublishAsync(small, Key, "1"));
        File.Delete(draws);
        var lost = await Assert.ThrowsAsync<ReleaseDamaged>(() => PublishAsync(small, Key, "2"));
        Assert.Equal(
            (
                $"Release {first.Id} can't be used: noise/permanent.parquet differs from its checksum.",
                $"Release {first.Id} can't be used: noise/permanent.parquet is missing."
            ),
            (changed.Message, lost.Message)
        );
        Assert.Equal([first.Id], small.Releases.List());
    }

    [Fact]
    public async Task A_release_of_which_nobody_knows_whether_it_has_noise_stops_the_next_one()
    {
        using var small = await WithAsync(Rows(101));
        Directory.CreateDirectory(small.Releases.PathOf(new ReleaseId(2025, 1)));
        await Assert.ThrowsAsync<ReleaseDamaged>(() => PublishAsync(small, Key, "1"));
        Assert.Single(small.Releases.List());
    }

    [Fact]
    public async Task A_release_of_a_series_that_is_over_answers_those_with_a_role_only()
    {
        using var small = await WithAsync(Rows(101));
        var first = await PublishAsync(small, Key, "1");
        using (var open = small.Releases.Load(first.Id))
            Assert.NotEmpty(Ask(open, AccessClass.Protected));
        using var over = small.Releases.Load(first.Id, first with { IsSeriesOver = true });
        AssertIsClosed(over);
    }

    [Fact]
    public async Task A_release_of_an_earlier_format_answers_those_with_a_role_only_and_hands_on_no_noise()
    {
        using var small = await WithAsync(Rows(101));
        var first = await PublishAsync(small, Key, "1");
        MakeSecondFormat(PackageOf(small, first));
        using (var old = small.Releases.Load(first.Id))
            AssertIsClosed(old);
        // Its key is not known, so it refuses none.
        var second = await PublishAsync(small, OtherKey, "1");
        using var release = small.Releases.Load(second.Id);
        Assert.NotEmpty(Ask(release, AccessClass.Protected));
    }

    private static void AssertIsClosed(LoadedRelease release)
    {
        Assert.Equal(
            ClosedToPublic.Code,
            Assert.Single(Assert.Throws<QueryRefused>(() => Ask(release, AccessClass.Protected)).Faults).Code
        );
        Assert.NotEmpty(Ask(release, AccessClass.Exact));
    }

    private static IReadOnlyList<CubeCell> Ask(LoadedRelease release, AccessClass access)
    {
        var cube = Cube.All.Single(cube => cube.Name == "cooperatives");
        var question = new CubeQuery
        {
            Cube = cube,
            By = [.. cube.Dimensions.OfType<YearDimension>()],
            Figures = [new Figure(cube.Measures.Single(measure => measure.Name == "organisations"), Statistic.Value)],
        };
        return release.Query(question, access, 100, CancellationToken.None).Cells;
    }

    /// <summary>Turns a release into one as it was written before there was noise that holds.</summary>
    private static void MakeSecondFormat(string package)
    {
        var json = JsonNode.Parse(File.ReadAllText(package))!.AsObject();
        json["formatVersion"] = 2;
        json.Remove("noise");
        var resources = json["resources"]!.AsArray();
        resources.Remove(resources.Single(resource => (string)resource!["name"]! == "noise"));
        foreach (var fields in resources.Select(resource => resource!["schema"]!["fields"]!.AsArray()))
            if (fields.SingleOrDefault(field => (string)field!["name"]! == "RecordKey") is { } key)
                fields.Remove(key);
        File.WriteAllText(package, json.ToJsonString());
    }

    private static object[] Rows(int from) =>
        [
            .. Enumerable.Range(from, 30).Select(id => Cooperative(id)),
            .. Enumerable
                .Range(from, 30)
                .SelectMany(id => Enumerable.Range(2022, 3).Select(year => Report(id, year, 10 + id) with { Revenue = 100_000_000L * id })),
        ];

    private static string PackageOf(SmallRegister small, Release release) =>
        Path.Combine(small.Releases.PathOf(release.Id), "datapackage.json");

    private static string HashOf(SmallRegister small, Release release, string table) =>
        small.Releases.ReadPackage(release.Id).Resources.Single(resource => resource.Name == table).Hash;

    private static async Task<Release> PublishAsync(SmallRegister small, byte[] key, string name)
    {
        await using var register = small.Open();
        using var series = new NoiseSeries(key, name);
        return await new Ingestion.Publishing.Publisher(small.Releases, TimeProvider.System, series).PublishAsync(register, notes: null);
    }
}
