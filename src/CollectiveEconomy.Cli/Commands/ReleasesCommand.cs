using System.CommandLine;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases</c>: the commands about releases that exist, or are announced.</summary>
internal static class ReleasesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext surroundings) =>
        new("releases", "Lists, compares, verifies, announces and withdraws releases.")
        {
            ListReleasesCommand.Create(surroundings),
            VerifyReleasesCommand.Create(surroundings),
            WithdrawReleaseCommand.Create(surroundings),
            DiffReleasesCommand.Create(surroundings),
            AnnounceReleaseCommand.Create(surroundings),
            CalendarCommand.Create(surroundings),
        };
}
