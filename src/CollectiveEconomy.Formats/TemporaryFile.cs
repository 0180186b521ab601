namespace CollectiveEconomy.Formats;

/// <summary>A file that exists until it is closed, and that nobody else can read.</summary>
internal static class TemporaryFile
{
    private const int BytesOfBuffer = 128 * 1024;

    /// <summary>An empty file to write and read.</summary>
    public static FileStream Create()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read,
            BufferSize = BytesOfBuffer,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(NewPath(), options);
    }

    /// <summary>A path where no file stands yet, in a folder that may be written.</summary>
    public static string NewPath() => Path.Combine(Path.GetTempPath(), $"ceco-{Guid.NewGuid():N}");
}
