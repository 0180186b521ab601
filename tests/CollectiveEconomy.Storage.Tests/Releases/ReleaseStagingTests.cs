using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;

namespace CollectiveEconomy.Storage.Tests.Releases;

public sealed class ReleaseStagingTests : IDisposable
{
    private static readonly ReleaseId Id = new(2026, 3);
    private readonly TemporaryFolder _place = new();
    private readonly ReleaseFolder _folder;

    public ReleaseStagingTests() => _folder = new ReleaseFolder(_place.Path);

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task What_is_on_the_bench_is_no_release_until_it_is_placed()
    {
        using (var staging = ReleaseStaging.Open(new ReleaseCopy(_folder)))
        {
            staging.Staging.Write(Sample.Draft(Id, [Sample.Fact()]));
            Assert.Equal([Id], staging.Staging.List());
            Assert.Empty(_folder.List());
            await staging.PlaceAsync(Id, default);
            Assert.Equal("2026.3", _folder.Verify(Id).Id);
        }

        Assert.Equal([_folder.PathOf(Id)], Directory.GetDirectories(_place.Path));
    }

    [Fact]
    public void A_second_is_told_to_wait_and_let_in_afterwards()
    {
        using (ReleaseStaging.Open(new ReleaseCopy(_folder)))
            Assert.Throws<PublicationRunning>(() => ReleaseStaging.Open(new ReleaseCopy(_folder)));
        ReleaseStaging.Open(new ReleaseCopy(_folder)).Dispose();
    }

    [Fact]
    public void What_a_killed_one_left_behind_is_cleared_away()
    {
        Directory.CreateDirectory(_place.Place(".writing-1f/2026.3/protected"));
        ReleaseStaging.Open(new ReleaseCopy(_folder)).Dispose();
        Assert.Empty(Directory.GetDirectories(_place.Path));
    }

    [Fact]
    public async Task A_name_that_is_taken_stays_with_the_release_that_has_it()
    {
        _folder.Write(Sample.Draft(Id, [Sample.Fact()]));
        var before = _folder.ReadPackage(Id).ToJson();
        using var staging = ReleaseStaging.Open(new ReleaseCopy(_folder));
        staging.Staging.Write(Sample.Draft(Id, [Sample.Fact(2)]));
        await Assert.ThrowsAsync<IOException>(() => staging.PlaceAsync(Id, default));
        Assert.Equal(before, _folder.ReadPackage(Id).ToJson());
    }
}
