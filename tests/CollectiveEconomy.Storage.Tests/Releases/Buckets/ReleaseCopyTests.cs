using System.Text;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;

namespace CollectiveEconomy.Storage.Tests.Releases.Buckets;

public sealed class ReleaseCopyTests : IAsyncLifetime
{
    private static readonly ReleaseId First = new(2026, 1);
    private static readonly ReleaseId Second = new(2026, 2);
    private readonly TemporaryFolder _place = new();
    private S3Server _server = null!;

    public async Task InitializeAsync() => _server = await S3Server.StartAsync();

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _place.Dispose();
    }

    [Fact]
    public async Task What_one_machine_publishes_another_fetches_whole()
    {
        await PublishAsync("here", First);
        await PublishAsync("here", Second);
        using var there = Copy("there");
        Assert.Equal([First, Second], await there.FetchAsync(default));
        Assert.Equal([First, Second], there.Folder.List());
        Assert.Equal(FilesOf(Folder("here"), First), FilesOf(there.Folder, First));
        there.Folder.Verify(Second);
        Assert.Empty(await there.FetchAsync(default));
        Assert.All(_server.Objects.Keys, key => Assert.StartsWith("ceco/2026.", key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Withdrawals_and_the_calendar_follow()
    {
        await PublishAsync("here", First);
        using var here = Copy("here");
        using var there = Copy("there");
        await there.FetchAsync(default);
        here.Folder.Withdraw(First, "Sai số liệu", new(2026, 3, 9, 0, 0, 0, TimeSpan.Zero), "Wrong figures");
        here.Folder.WriteCalendar(ReleaseCalendar.Empty.With(new AnnouncedRelease(new(2027, 3, 15), "Đợt 2027", "Release of 2027")));
        await here.SendMarksAsync(default);
        await there.FetchAsync(default);
        Assert.Equal("Wrong figures", there.Folder.Describe(First).Withdrawal!.ReasonEn);
        Assert.Equal([new DateOnly(2027, 3, 15)], there.Folder.ReadCalendar().Announced.Select(day => day.On));
    }

    [Fact]
    public async Task A_release_that_is_half_there_is_passed_over_until_it_is_whole()
    {
        await PublishAsync("here", First);
        var package = $"ceco/{First}/datapackage.json";
        _server.Objects.Remove(package, out var content);
        using var there = Copy("there");
        Assert.Empty(await there.FetchAsync(default));
        Assert.Empty(there.Folder.List());
        _server.Objects[package] = content!;
        Assert.Equal([First], await there.FetchAsync(default));
    }

    [Fact]
    public async Task A_damaged_release_is_named_and_does_not_stop_the_others()
    {
        await PublishAsync("here", First);
        await PublishAsync("here", Second);
        var facts = _server.Objects.Keys.First(key =>
            key.StartsWith($"ceco/{First}/", StringComparison.Ordinal) && key.EndsWith(".parquet", StringComparison.Ordinal)
        );
        _server.Objects[facts] = [1, 2, 3];
        using var there = Copy("there");
        var damaged = await Assert.ThrowsAsync<ReleaseDamaged>(() => there.FetchAsync(default));
        Assert.Contains("differs from its checksum", damaged.Message, StringComparison.Ordinal);
        Assert.Equal([Second], there.Folder.List());
        Assert.Equal([Second.ToString()], EntriesOf("there"));
    }

    [Fact]
    public async Task A_package_that_names_a_file_outside_of_its_release_is_refused()
    {
        await PublishAsync("here", First);
        var key = $"ceco/{First}/datapackage.json";
        _server.Objects[key] = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(_server.Objects[key]).Replace("codes.parquet", "../../escaped.parquet", StringComparison.Ordinal)
        );
        _server.Objects["ceco/escaped.parquet"] = [1];
        using var there = Copy("there");
        var refused = await Assert.ThrowsAsync<ReleaseDamaged>(() => there.FetchAsync(default));
        Assert.Contains("outside of the release", refused.Message, StringComparison.Ordinal);
        Assert.Empty(EntriesOf("there"));
    }

    [Fact]
    public async Task Of_two_machines_that_publish_under_one_name_the_second_is_refused_and_changes_nothing()
    {
        await PublishAsync("here", First);
        var before = _server.Objects.ToDictionary();
        var refused = await Assert.ThrowsAsync<BucketObjectExists>(() => PublishAsync("there", First, Sample.Fact(2)));
        Assert.StartsWith("The bucket 'statistics' already has '2026.1/", refused.Message, StringComparison.Ordinal);
        Assert.Empty(EntriesOf("there"));
        Assert.Equal(before, _server.Objects);
    }

    [Fact]
    public async Task A_release_that_could_not_be_sent_whole_is_nowhere_and_is_published_once_the_bucket_answers()
    {
        _server.TakesBeforeAway = 2;
        await Assert.ThrowsAsync<BucketUnavailable>(() => PublishAsync("here", First));
        Assert.Empty(EntriesOf("here"));
        using var there = Copy("there");
        (_server.IsAway, _server.TakesBeforeAway) = (false, null);
        Assert.Empty(await there.FetchAsync(default));
        // What was sent could not be removed while the bucket was away.
        _server.Objects.Clear();
        await PublishAsync("here", First);
        Assert.Equal([First], await there.FetchAsync(default));
    }

    [Fact]
    public async Task An_answer_that_was_lost_is_no_other_release()
    {
        var lost = new HashSet<string>();
        _server.Taken = key => lost.Add(key) ? throw new IOException("The line went dead.") : Task.CompletedTask;
        await PublishAsync("here", First);
        using var there = Copy("there");
        Assert.Equal([First], await there.FetchAsync(default));
    }

    [Fact]
    public async Task Who_is_refused_removes_nothing_of_the_other()
    {
        await PublishAsync("here", First);
        // Another machine is about to send the same codes with other facts, and the package of the first is not there yet.
        _server.Objects.Remove($"ceco/{First}/datapackage.json", out var package);
        var before = _server.Objects.ToDictionary();
        await Assert.ThrowsAsync<BucketObjectExists>(() => PublishAsync("there", First, Sample.Fact(2)));
        Assert.Equal(before, _server.Objects);
        _server.Objects[$"ceco/{First}/datapackage.json"] = package!;
        using var third = Copy("third");
        Assert.Equal([First], await third.FetchAsync(default));
    }

    [Fact]
    public async Task A_host_that_fetches_a_release_before_its_publication_has_ended_does_not_disturb_it()
    {
        using var host = Copy("here");
        _server.Taken = key => key.EndsWith("datapackage.json", StringComparison.Ordinal) ? host.FetchAsync(default) : Task.CompletedTask;
        await PublishAsync("here", First);
        host.Folder.Verify(First);
        Assert.Equal([First.ToString()], EntriesOf("here"));
    }

    [Fact]
    public async Task Many_may_fetch_at_once()
    {
        await PublishAsync("here", First);
        using var there = Copy("there");
        var fetched = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => there.FetchAsync(default)));
        Assert.Equal([First], fetched.SelectMany(ids => ids));
    }

    [Fact]
    public async Task While_the_bucket_is_away_what_is_here_stays()
    {
        await PublishAsync("here", First);
        using var there = Copy("there");
        await there.FetchAsync(default);
        _server.IsAway = true;
        var away = await Assert.ThrowsAsync<BucketUnavailable>(() => there.FetchAsync(default));
        Assert.Equal(
            "The bucket 'statistics' does not answer as needed: We encountered an internal error. Please try again.",
            away.Message
        );
        Assert.Equal([First], there.Folder.List());
    }

    [Theory]
    [InlineData("elsewhere", null, "The specified bucket does not exist.")]
    [InlineData(null, "somebody", "The key does not exist in our records.")]
    public async Task A_bucket_or_key_that_is_wrong_is_told_in_the_servers_words(string? bucket, string? key, string words)
    {
        var settings = _server.Settings();
        settings = settings with { Name = bucket ?? settings.Name, Access = (key ?? settings.Access!.Value.Key, "hush") };
        using var copy = new ReleaseCopy(Folder("there"), settings);
        var refused = await Assert.ThrowsAsync<BucketUnavailable>(() => copy.FetchAsync(default));
        Assert.EndsWith(words, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_sides_are_compared()
    {
        await PublishAsync("here", First);
        using var there = Copy("there");
        there.Folder.Write(Sample.Draft(Second, [Sample.Fact()]));
        var (here, bucket) = await there.MissingAsync(default);
        Assert.Equal([First], here);
        Assert.Equal([Second], bucket);
    }

    [Fact]
    public async Task Without_a_bucket_nothing_happens()
    {
        using var copy = new ReleaseCopy(Folder("alone"));
        Assert.Empty(await copy.FetchAsync(default));
        await copy.SendMarksAsync(default);
        Assert.Null(copy.Bucket);
        Assert.Empty(_server.Objects);
    }

    private ReleaseFolder Folder(string machine) => new(_place.Place(machine));

    private ReleaseCopy Copy(string machine) => new(Folder(machine), _server.Settings());

    private async Task PublishAsync(string machine, ReleaseId id, object? fact = null)
    {
        using var copy = Copy(machine);
        using var staging = ReleaseStaging.Open(copy);
        staging.Staging.Write(Sample.Draft(id, [fact ?? Sample.Fact()]));
        await staging.PlaceAsync(id, default);
    }

    private IEnumerable<string?> EntriesOf(string machine) =>
        Directory.GetFileSystemEntries(_place.Place(machine)).Select(Path.GetFileName).Where(name => name != ".publishing");

    private static IEnumerable<(string, string)> FilesOf(ReleaseFolder folder, ReleaseId id) =>
        Directory
            .GetFiles(folder.PathOf(id), "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder.PathOf(id), file), ReleaseFolder.HashOf(file)))
            .Order();
}
