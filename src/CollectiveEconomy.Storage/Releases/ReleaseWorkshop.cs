using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>
/// Where the next release is made, beside the others and out of their sight. Only one is open at a time, whatever process asks; what a killed
/// one left behind is cleared away by the next.
/// </summary>
public sealed class ReleaseWorkshop : IDisposable
{
    private const string LockFile = ".publishing";

    private readonly ReleaseFolder _shelf;
    private readonly FileStream _lock;

    private ReleaseWorkshop(ReleaseFolder shelf, FileStream held)
    {
        (_shelf, _lock) = (shelf, held);
        Bench = new ReleaseFolder(shelf.NewWorkFolder());
    }

    /// <summary>Where the release is written and looked at before it is placed.</summary>
    public ReleaseFolder Bench { get; }

    /// <summary>Opens the workshop of a folder.</summary>
    /// <exception cref="PublicationRunning">It is open already, here or in another process.</exception>
    public static ReleaseWorkshop Open(ReleaseFolder shelf)
    {
        Directory.CreateDirectory(shelf.Location);
        var held = Hold(Path.Combine(shelf.Location, LockFile));
        try
        {
            foreach (var leftBehind in Directory.GetDirectories(shelf.Location, ReleaseFolder.WorkPrefix + "*"))
                Directory.Delete(leftBehind, recursive: true);
            return new ReleaseWorkshop(shelf, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Moves the release from the bench to the others: from then on it is there, whole.</summary>
    /// <exception cref="IOException">A release of this name exists, or the disk refused.</exception>
    public void Place(ReleaseId id) => Durable.MoveFolder(Bench.PathOf(id), _shelf.PathOf(id));

    /// <inheritdoc />
    public void Dispose()
    {
        Directory.Delete(Bench.Location, recursive: true);
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
