using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>
/// Where the next release is made, beside the others and out of their sight. Only one is open at a time, whatever process asks; what a killed
/// one left behind is cleared away by the next.
/// </summary>
public sealed class ReleaseStaging : IDisposable
{
    private const string LockFile = ".publishing";

    private readonly ReleaseFolder _target;
    private readonly ReleaseCopy _copy;
    private readonly FileStream _lock;

    private ReleaseStaging(ReleaseFolder target, ReleaseCopy copy, FileStream held)
    {
        (_target, _copy, _lock) = (target, copy, held);
        Staging = new ReleaseFolder(target.NewWorkFolder());
    }

    /// <summary>Where the release is written and looked at before it is placed.</summary>
    public ReleaseFolder Staging { get; }

    /// <summary>Opens the staging of a folder.</summary>
    /// <param name="copy">The folder, and where else its releases belong.</param>
    /// <exception cref="PublicationRunning">It is open already, here or in another process.</exception>
    public static ReleaseStaging Open(ReleaseCopy copy)
    {
        var target = copy.Folder;
        Directory.CreateDirectory(target.Location);
        var held = Hold(Path.Combine(target.Location, LockFile));
        try
        {
            foreach (var leftBehind in Directory.GetDirectories(target.Location, ReleaseFolder.WorkPrefix + "*"))
                Directory.Delete(leftBehind, recursive: true);
            return new ReleaseStaging(target, copy, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Sends the release to the bucket, where there is one, and moves it to the others: from then on it is there, whole.</summary>
    /// <exception cref="IOException">A release of this name exists, or the disk refused.</exception>
    /// <exception cref="BucketUnavailable">The bucket does not answer.</exception>
    /// <exception cref="BucketObjectExists">The bucket has files of a release of this name.</exception>
    public async Task PlaceAsync(ReleaseId id, CancellationToken cancellationToken)
    {
        await _copy.SendAsync(Staging, id, cancellationToken);
        // Published already where there is a bucket: should this be cut short, the release is fetched from there.
        try
        {
            Durable.MoveFolder(Staging.PathOf(id), _target.PathOf(id));
        }
        catch (IOException) when (_copy.Bucket is not null && _target.HoldsSame(id, Staging))
        {
            // Another process on this machine has fetched it meanwhile.
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Directory.Delete(Staging.Location, recursive: true);
        _lock.Dispose();
    }

    // The system lets go of the file when the process ends, however it ends.
    private static FileStream Hold(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new PublicationRunning();
        }
    }
}
