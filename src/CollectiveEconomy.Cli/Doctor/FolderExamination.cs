using System.Globalization;
using CollectiveEconomy.Ingestion.Setup;

namespace CollectiveEconomy.Cli.Doctor;

/// <summary>Examines the data folder and its disk.</summary>
internal static class FolderExamination
{
    private const long Gigabyte = 1L << 30;

    /// <summary>What was found.</summary>
    public static IReadOnlyList<Diagnosis> Of(PlatformSettings settings)
    {
        var folder = new DirectoryInfo(settings.Folder.Path);
        return [Rights(folder), Disk(new DriveInfo(folder.FullName).AvailableFreeSpace, Size(folder))];
    }

    /// <summary>Whether the free space is enough for what the platform writes next.</summary>
    /// <param name="free">Bytes that are free.</param>
    /// <param name="held">Bytes of the data folder: a copy of them, as a backup or an upgrade needs, must fit.</param>
    public static Diagnosis Disk(long free, long held) =>
        free >= Math.Max(held, Gigabyte) ? Diagnosis.Ok("disk", $"Đĩa còn trống {Text(free)}.", $"{Text(free)} of the disk are free.")
        : free >= Gigabyte / 4
            ? Diagnosis.Warning(
                "disk",
                $"Đĩa chỉ còn trống {Text(free)}: hãy giải phóng để có ít nhất {Text(Math.Max(held, Gigabyte))}, bằng dung lượng của dữ liệu.",
                $"Only {Text(free)} of the disk are free: free at least {Text(Math.Max(held, Gigabyte))}, as much as the data takes."
            )
        : Diagnosis.Error(
            "disk",
            $"Đĩa chỉ còn trống {Text(free)}, lần nhập và lần công bố sẽ không ghi được: hãy giải phóng ngay.",
            $"Only {Text(free)} of the disk are free, and imports and publications will fail: free some space now."
        );

    private static Diagnosis Rights(DirectoryInfo folder)
    {
        try
        {
            using var probe = new FileStream(
                Path.Combine(folder.FullName, $".{Guid.NewGuid():N}"),
                new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.Write,
                    Options = FileOptions.DeleteOnClose,
                }
            );
            return Diagnosis.Ok("folder", "Thư mục dữ liệu ghi được.", "The data folder is writable.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Diagnosis.Error(
                "folder",
                "Thư mục dữ liệu không ghi được: hãy cấp quyền ghi cho người dùng chạy hệ thống.",
                "The data folder is not writable: let the user that runs the platform write to it."
            );
        }
    }

    private static long Size(DirectoryInfo folder) =>
        folder
            .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Sum(file => file.Length);

    private static string Text(long bytes) => (bytes / (double)Gigabyte).ToString("0.0", CultureInfo.InvariantCulture) + " GiB";
}
