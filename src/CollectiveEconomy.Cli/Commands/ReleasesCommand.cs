using System.CommandLine;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases</c>: the commands about releases that exist, or are announced.</summary>
internal static class ReleasesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context) =>
        new("releases", "Lists, compares, verifies, fetches, announces and withdraws releases.")
        {
            ListReleasesCommand.Create(context),
            VerifyReleasesCommand.Create(context),
            WithdrawReleaseCommand.Create(context),
            DiffReleasesCommand.Create(context),
            FetchReleasesCommand.Create(context),
            AnnounceReleaseCommand.Create(context),
            CalendarCommand.Create(context),
        };
}
