using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Cubes;

namespace CollectiveEconomy.Storage.Tests.Releases;

public sealed class LoadedReleasesTests : IDisposable
{
    private readonly TemporaryFolder _place = new();
    private readonly ReleaseFolder _folder;

    public LoadedReleasesTests()
    {
        _folder = new ReleaseFolder(_place.Path);
        foreach (var sequence in Enumerable.Range(1, 5))
            _folder.Write(Sample.Draft(new ReleaseId(2026, sequence), [Sample.Fact() with { Members = sequence }]));
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Two_that_want_the_same_at_once_get_the_same()
    {
        using var loaded = new LoadedReleases(_folder, 3);
        var uses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => loaded.UseAsync(Release(1)).AsTask())));
        Assert.Single(uses.Select(use => use.Release).Distinct());
    }

    [Fact]
    public async Task One_more_than_are_kept_makes_the_two_least_used_be_forgotten()
    {
        using var loaded = new LoadedReleases(_folder, 3);
        foreach (var sequence in new[] { 1, 2, 3, 1, 4 })
            (await loaded.UseAsync(Release(sequence))).Dispose();
        Assert.Equal(["2026.1", "2026.4"], loaded.Ids.Order().Select(id => id.ToString()));
    }

    [Fact]
    public async Task What_is_in_use_is_never_forgotten_and_answers_to_the_end()
    {
        using var loaded = new LoadedReleases(_folder, 2);
        using var first = await loaded.UseAsync(Release(1));
        using var second = await loaded.UseAsync(Release(2));
        foreach (var sequence in new[] { 3, 4, 5, 3 })
            (await loaded.UseAsync(Release(sequence))).Dispose();
        Assert.Equal((1, 2), (Members(first), Members(second)));
        Assert.Contains(new ReleaseId(2026, 1), loaded.Ids);
    }

    [Fact]
    public async Task A_release_that_was_forgotten_is_loaded_again()
    {
        using var loaded = new LoadedReleases(_folder, 2);
        foreach (var sequence in new[] { 1, 2, 3, 1, 2, 3, 1 })
        {
            using var use = await loaded.UseAsync(Release(sequence));
            Assert.Equal(sequence, Members(use));
        }
    }

    [Fact]
    public async Task Many_callers_and_little_room_never_meet_a_release_that_is_gone()
    {
        using var loaded = new LoadedReleases(_folder, 2);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 60),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (round, _) =>
            {
                using var use = await loaded.UseAsync(Release(round * 7 % 5 + 1));
                Assert.Equal(round * 7 % 5 + 1, Members(use));
            }
        );
    }

    [Fact]
    public async Task A_damaged_one_is_tried_again_when_it_was_repaired()
    {
        using var loaded = new LoadedReleases(_folder, 2);
        var file = Path.Combine(_folder.PathOf(new ReleaseId(2026, 1)), "codelists", "codes.parquet");
        var whole = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(file, [.. whole, 0]);
        await Assert.ThrowsAsync<ReleaseDamaged>(() => loaded.UseAsync(Release(1)).AsTask());
        await File.WriteAllBytesAsync(file, whole);
        using var use = await loaded.UseAsync(Release(1));
        Assert.Equal(1, Members(use));
    }

    private Release Release(int sequence) => _folder.Describe(new ReleaseId(2026, sequence));

    private static decimal? Members(ReleaseInUse use)
    {
        var question = Asking.Question("year", "members");
        return use.Release.Ask(question).Single().Value(question.Figures[0]);
    }
}
