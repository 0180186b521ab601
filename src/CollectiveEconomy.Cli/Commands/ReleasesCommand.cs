using System.CommandLine;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases</c>: the commands about releases that exist.</summary>
internal static class ReleasesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings) =>
        new("releases", "Lists, verifies and withdraws the releases.")
        {
            ListReleasesCommand.Create(surroundings),
            VerifyReleasesCommand.Create(surroundings),
            WithdrawReleaseCommand.Create(surroundings),
        };
}
