using System.CommandLine;

namespace CollectiveEconomy.Cli.Keys;

/// <summary><c>ceco keys</c>: the commands about keys of the API.</summary>
internal static class KeysCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context) =>
        new("keys", "Creates, lists and revokes keys of the API.")
        {
            CreateKeyCommand.Create(context),
            ListKeysCommand.Create(context),
            RevokeKeyCommand.Create(context),
        };
}
