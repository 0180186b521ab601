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

    /// <summary>The folder of the log of access to confidential data, unless one is configured.</summary>
    public string Audit => System.IO.Path.Combine(Path, "audit");

    /// <summary>The file of the installation's secret, unless one is configured.</summary>
    public string SecretFile => System.IO.Path.Combine(Path, "secret.key");

    /// <summary>The folder named by <c>Data:Folder</c>, relative to the working directory; "data" by default. Reading it creates nothing.</summary>
    /// <exception cref="StartRefused">A file stands in its place, it can't be a folder, or it is missing in production.</exception>
    public static DataFolder Read(IConfiguration configuration)
    {
        var folder = configuration["Data:Folder"] is { Length: > 0 } named ? named : "data";
        try
        {
            var path = System.IO.Path.GetFullPath(folder);
            for (var above = path; above is not null; above = System.IO.Path.GetDirectoryName(above))
                if (File.Exists(above))
                    throw Unusable(folder, cause: null);
            if (RuntimeEnvironment.IsProduction(configuration) && !Directory.Exists(path))
                throw Missing(path);
            return new DataFolder(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unusable(folder, failure);
        }
    }

    /// <summary>Creates the folder where it is missing.</summary>
    /// <exception cref="StartRefused">It can't be created.</exception>
    public void Create()
    {
        try
        {
            Directory.CreateDirectory(Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unusable(Path, failure);
        }
    }

    private static StartRefused Unusable(string folder, Exception? cause) =>
        new(
            new(
                $"Data:Folder là '{folder}', không dùng làm thư mục được: hãy nêu một thư mục ghi được.",
                $"Data:Folder is '{folder}', which can't be used as a folder: name a writable folder."
            ),
            cause
        );

    // A folder made by mistake would look like an installation that has lost everything.
    private static StartRefused Missing(string folder) =>
        new(
            new(
                $"Data:Folder là '{folder}', không tồn tại: hãy nêu thư mục của hệ thống này, khôi phục bản sao lưu, hoặc tạo thư mục rồi chạy 'ceco init'.",
                $"Data:Folder is '{folder}', which does not exist: name the folder of this installation, restore its backup, or create it and run 'ceco init'."
            )
        );
}
