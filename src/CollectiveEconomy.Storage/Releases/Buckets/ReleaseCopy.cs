using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases.Buckets;

/// <summary>
/// The folder of releases of this machine as a copy of a bucket: what others published is fetched, what is published here is sent first. Without a bucket
/// the folder is all there is, and nothing happens.
/// </summary>
/// <remarks>
/// A release is in the bucket when its <c>datapackage.json</c> is: that is sent last, and each of its files only where there was none, so of two machines that
/// publish under one name one is refused. Nothing is removed from the folder because it is not in the bucket.
/// </remarks>
/// <param name="folder">The folder of this machine.</param>
/// <param name="bucket">The bucket; null when there is none.</param>
public sealed class ReleaseCopy(ReleaseFolder folder, BucketSettings? bucket = null) : IDisposable
{
    private const string FetchPrefix = ".fetching-";
    private static readonly TimeSpan LongestFetch = TimeSpan.FromDays(1);

    private readonly ReleaseBucket? _bucket = bucket is null ? null : new ReleaseBucket(bucket);
    private readonly SemaphoreSlim _fetching = new(1, 1);
    private readonly Dictionary<string, string> _seen = [];

    /// <summary>The folder of this machine.</summary>
    public ReleaseFolder Folder => folder;

    /// <summary>Name of the bucket; null when there is none.</summary>
    public string? Bucket => bucket?.Name;

    /// <summary>Brings releases, withdrawals and the calendar from the bucket.</summary>
    /// <returns>The releases that are new here.</returns>
    /// <exception cref="BucketUnavailable">It does not answer; what was fetched before is kept.</exception>
    /// <exception cref="ReleaseDamaged">A release in the bucket is not what its package says; the others were fetched.</exception>
    public async Task<IReadOnlyList<ReleaseId>> FetchAsync(CancellationToken cancellationToken)
    {
        if (_bucket is null)
            return [];
        await _fetching.WaitAsync(cancellationToken);
        try
        {
            return await FetchNewAsync(_bucket, cancellationToken);
        }
        finally
        {
            _fetching.Release();
        }
    }

    /// <summary>Which releases the other side has: missing here, and missing there. None without a bucket.</summary>
    /// <exception cref="BucketUnavailable">The bucket does not answer.</exception>
    public async Task<(IReadOnlyList<ReleaseId> Here, IReadOnlyList<ReleaseId> There)> MissingAsync(CancellationToken cancellationToken)
    {
        if (_bucket is null)
            return ([], []);
        var there = (await _bucket.ListAsync(cancellationToken)).Releases;
        var here = folder.List();
        return ([.. there.Except(here).Order()], [.. here.Except(there)]);
    }

    /// <summary>Sends a release that nobody sees here yet: when it is there, it is published.</summary>
    /// <param name="made">The folder in which it was made.</param>
    /// <param name="id">Its name.</param>
    /// <param name="cancellationToken">Stops before it is there.</param>
    /// <exception cref="BucketUnavailable">The bucket does not answer; what was sent is removed again where that is possible.</exception>
    /// <exception cref="BucketObjectExists">The bucket has files of a release of this name.</exception>
    internal async Task SendAsync(ReleaseFolder made, ReleaseId id, CancellationToken cancellationToken)
    {
        if (_bucket is null)
            return;
        var sent = new List<string>();
        try
        {
            foreach (var resource in made.ReadPackage(id).Resources)
                if (await _bucket.WriteNewAsync($"{id}/{resource.Path}", made.FileOf(id, resource), cancellationToken))
                    sent.Add($"{id}/{resource.Path}");
            await SendPackageAsync(_bucket, made, id, sent, cancellationToken);
        }
        catch
        {
            await RemoveAsync(_bucket, sent);
            throw;
        }
    }

    /// <summary>Sends withdrawals and the calendar as they are here.</summary>
    /// <exception cref="BucketUnavailable">The bucket does not answer.</exception>
    public async Task SendMarksAsync(CancellationToken cancellationToken)
    {
        if (_bucket is null)
            return;
        foreach (var file in Directory.GetFiles(folder.Location).Where(file => IsBesideReleases(Path.GetFileName(file))))
            if (!await _bucket.HasAsync(Path.GetFileName(file), file, cancellationToken))
                await _bucket.WriteAsync(Path.GetFileName(file), file, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _bucket?.Dispose();
        _fetching.Dispose();
    }

    private async Task<IReadOnlyList<ReleaseId>> FetchNewAsync(ReleaseBucket bucket, CancellationToken cancellationToken)
    {
        var listing = await bucket.ListAsync(cancellationToken);
        var fetched = new List<ReleaseId>();
        ReleaseDamaged? damaged = null;
        foreach (var id in listing.Releases.Where(id => !Directory.Exists(folder.PathOf(id))).Order())
            try
            {
                if (await FetchAsync(bucket, id, cancellationToken))
                    fetched.Add(id);
            }
            catch (ReleaseDamaged refused)
            {
                damaged ??= refused;
            }

        foreach (
            var (name, tag) in listing.Files.Where(file => IsBesideReleases(file.Name) && _seen.GetValueOrDefault(file.Name) != file.Tag)
        )
        {
            if (await bucket.ReadAsync(name, cancellationToken) is { } content)
                Replace(Path.Combine(folder.Location, name), content);
            _seen[name] = tag;
        }

        return damaged is null ? fetched : throw damaged;
    }

    private async Task<bool> FetchAsync(ReleaseBucket bucket, ReleaseId id, CancellationToken cancellationToken)
    {
        if (await bucket.ReadAsync($"{id}/{ReleaseFolder.PackageFile}", cancellationToken) is not { } package)
            return false;
        var work = new ReleaseFolder(NewFolder());
        try
        {
            Directory.CreateDirectory(work.PathOf(id));
            Durable.Write(Path.Combine(work.PathOf(id), ReleaseFolder.PackageFile), package);
            foreach (var resource in work.ReadPackage(id).Resources)
            {
                var file = work.FileOf(id, resource);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await bucket.DownloadAsync($"{id}/{resource.Path}", file, cancellationToken);
                work.Verify(id, resource);
            }

            if (Directory.Exists(folder.PathOf(id)))
                return false;
            Durable.MoveFolder(work.PathOf(id), folder.PathOf(id));
            return true;
        }
        finally
        {
            Directory.Delete(work.Location, recursive: true);
        }
    }

    // What a process that was killed left behind is nobody's after a day.
    private string NewFolder()
    {
        Directory.CreateDirectory(folder.Location);
        foreach (var left in Directory.GetDirectories(folder.Location, FetchPrefix + "*"))
            if (DateTime.UtcNow - Directory.GetLastWriteTimeUtc(left) > LongestFetch)
                Directory.Delete(left, recursive: true);
        return Directory.CreateDirectory(Path.Combine(folder.Location, $"{FetchPrefix}{Guid.NewGuid():N}")).FullName;
    }

    private void Replace(string file, byte[] content)
    {
        Directory.CreateDirectory(folder.Location);
        if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(content))
            Durable.Write(file, content);
    }

    private static async Task SendPackageAsync(
        ReleaseBucket bucket,
        ReleaseFolder made,
        ReleaseId id,
        List<string> sent,
        CancellationToken cancellationToken
    )
    {
        var key = $"{id}/{ReleaseFolder.PackageFile}";
        try
        {
            await bucket.WriteNewAsync(key, Path.Combine(made.PathOf(id), ReleaseFolder.PackageFile), cancellationToken);
        }
        catch (Exception failure) when (failure is not BucketObjectExists)
        {
            // Whether it arrived is not known.
            sent.Add(key);
            throw;
        }
    }

    // The package first, by which others see the release. The publication has failed already; what can't be removed is told to the next one by name.
    private static async Task RemoveAsync(ReleaseBucket bucket, List<string> sent)
    {
        try
        {
            foreach (var key in Enumerable.Reverse(sent))
                await bucket.DeleteAsync(key, CancellationToken.None);
        }
        catch (BucketUnavailable) { }
    }

    private static bool IsBesideReleases(string name) =>
        name == Calendars.FileName
        || (name.EndsWith(Withdrawals.Suffix, StringComparison.Ordinal) && ReleaseId.TryParse(name[..^Withdrawals.Suffix.Length], out _));
}
