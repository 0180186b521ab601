using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Imports;

/// <summary>
/// Where the files of one submission lie until it is done. Only one is open at a time, whatever host of the data folder asks; what a killed one
/// left behind is cleared away by the next, and at the next start.
/// </summary>
internal sealed class UploadFolder : IDisposable
{
    private const string LockFile = ".importing";

    private readonly string _path;
    private readonly FileStream _lock;
    private int _files;

    private UploadFolder(string path, FileStream held) => (_path, _lock) = (path, held);

    /// <summary>Which import the files are of.</summary>
    public RunningImport Import => new(_path);

    /// <summary>Opens the folder, and empties it.</summary>
    /// <exception cref="SubmissionRefused">It is open already, here or in another process, or can't be written.</exception>
    public static UploadFolder Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            var folder = new UploadFolder(path, Hold(Path.Combine(path, LockFile)));
            folder.Clear();
            return folder;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw NotKept();
        }
    }

    /// <summary>That files can't be written.</summary>
    public static SubmissionRefused NotKept() =>
        new(
            ImportErrorCodes.ImportNotKept,
            new("Máy chủ không ghi được các tệp. Chưa nhập gì.", "The server can't write the files. Nothing was imported.")
        );

    /// <summary>A place for the next file.</summary>
    public string Next() => Path.Combine(_path, $"{++_files}.part");

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Clear();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next that opens it tries again.
        }

        _lock.Dispose();
    }

    private void Clear()
    {
        foreach (var file in Directory.EnumerateFiles(_path, "*.part"))
            File.Delete(file);
    }

    // The system lets go of the file when the process ends, however it ends.
    private static FileStream Hold(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException refused) when (File.Exists(file) && !ReadOnlyDisk.Refuses(refused))
        {
            throw new SubmissionRefused(
                ImportErrorCodes.ImportRunning,
                new(
                    "Một lần gửi khác đang được nhận hoặc nhập; hãy thử lại sau.",
                    "Another submission is being received or imported; retry later."
                )
            );
        }
    }
}
