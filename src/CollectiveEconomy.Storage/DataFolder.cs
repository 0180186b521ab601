using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Storage;

/// <summary>The folder that holds everything the platform writes.</summary>
/// <param name="Path">Full path.</param>
public sealed record DataFolder(string Path)
{
    /// <summary>The SQLite file of the embedded register.</summary>
    public string RegisterFile => System.IO.Path.Combine(Path, "register.sqlite");

    /// <summary>The folder of the releases.</summary>
    public string Releases => System.IO.Path.Combine(Path, "releases");

    /// <summary>The folder of files that are being imported.</summary>
    public string Uploads => System.IO.Path.Combine(Path, "uploads");

    /// <summary>The folder of files that wait to be sent.</summary>
    public string Spool => System.IO.Path.Combine(Path, "spool");

    /// <summary>The folder of files that record which events targets of webhooks were notified of.</summary>
    public string Webhooks => System.IO.Path.Combine(Path, "webhooks");

    /// <summary>The folder of maps, which say how forms of others are read.</summary>
    public string Maps => System.IO.Path.Combine(Path, "maps");

    /// <summary>The file of the installation's secret, unless one is configured.</summary>
    public string SecretFile => System.IO.Path.Combine(Path, "secret.key");

    /// <summary>The folder named by <c>Data:Folder</c>, relative to the working directory; "data" by default.</summary>
    /// <exception cref="StartRefused">A file stands in its place, or it can't be created.</exception>
    public static DataFolder Read(IConfiguration configuration)
    {
        var folder = configuration["Data:Folder"] is { Length: > 0 } named ? named : "data";
        try
        {
            return new DataFolder(Directory.CreateDirectory(folder).FullName);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StartRefused(
                new(
                    $"Data:Folder là '{folder}', không dùng làm thư mục được: hãy nêu một thư mục ghi được.",
                    $"Data:Folder is '{folder}', which can't be used as a folder: name a writable folder."
                ),
                failure
            );
        }
    }
}
