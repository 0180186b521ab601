using System.CommandLine;

namespace CollectiveEconomy.Cli.Areas;

/// <summary><c>ceco areas</c>: the commands about the division of the country.</summary>
internal static class AreasCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context) =>
        new("areas", "Says how provinces changed between two days.") { CrosswalkCommand.Create(context) };
}
