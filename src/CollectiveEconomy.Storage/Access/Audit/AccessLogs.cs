using CollectiveEconomy.Storage.Secrets;

namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>Finds the log of an installation.</summary>
public static class AccessLogs
{
    private const string Purpose = "audit/1";

    /// <summary>The log, to be written.</summary>
    /// <param name="configured">Its folder; null or empty for that in the data folder.</param>
    /// <param name="folder">The data folder.</param>
    /// <param name="secret">From which its seals are made.</param>
    public static AccessLog Open(string? configured, DataFolder folder, PlatformSecret secret) =>
        new(FolderOf(configured, folder), () => secret.Derive(Purpose));

    /// <summary>Reads and checks the log.</summary>
    /// <param name="configured">Its folder; null or empty for that in the data folder.</param>
    /// <param name="folder">The data folder.</param>
    /// <param name="secret">From which its seals are made.</param>
    /// <returns>The lines that are as they were written, and everything that is wrong, in order.</returns>
    public static (IReadOnlyList<AccessLine> Lines, IReadOnlyList<AccessLogFault> Faults) Check(
        string? configured,
        DataFolder folder,
        PlatformSecret secret
    ) =>
        // Without a line there is nothing to check, and no secret to be made for it.
        Directory.Exists(FolderOf(configured, folder))
            ? AccessLogCheck.Read(FolderOf(configured, folder), secret.Derive(Purpose))
            : ([], []);

    private static string FolderOf(string? configured, DataFolder folder) =>
        string.IsNullOrEmpty(configured) ? folder.Audit : Path.GetFullPath(configured);
}
