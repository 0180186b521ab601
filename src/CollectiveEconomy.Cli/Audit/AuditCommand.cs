using System.CommandLine;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Access.Audit;
using CollectiveEconomy.Storage.Secrets;

namespace CollectiveEconomy.Cli.Audit;

/// <summary><c>ceco audit</c>: the commands about the log of access to confidential data.</summary>
internal static class AuditCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context) =>
        new("audit", "Shows and verifies the log of access to confidential data.")
        {
            ShowAuditCommand.Create(context),
            VerifyAuditCommand.Create(context),
        };

    /// <summary>Reads and checks the log that the settings name.</summary>
    public static (IReadOnlyList<AccessLine> Lines, IReadOnlyList<AccessLogFault> Faults) Read(ParseResult given, CommandContext context)
    {
        var settings = CommandSettings.Read(given, context);
        var folder = DataFolder.Read(settings);
        return AccessLogs.Check(settings["Audit:Folder"], folder, PlatformSecret.Read(settings, folder));
    }
}
