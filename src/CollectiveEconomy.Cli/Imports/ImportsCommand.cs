using System.CommandLine;

namespace CollectiveEconomy.Cli.Imports;

/// <summary><c>ceco imports</c>: the commands about submissions.</summary>
internal static class ImportsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context) =>
        new("imports", "Lists submissions and rolls them back.") { ListImportsCommand.Create(context), RollbackCommand.Create(context) };
}
