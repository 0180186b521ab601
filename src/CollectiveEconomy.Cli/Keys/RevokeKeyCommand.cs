using System.CommandLine;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Access;

namespace CollectiveEconomy.Cli.Keys;

/// <summary><c>ceco keys revoke</c>: ends a key for good.</summary>
internal static class RevokeKeyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var id = new Argument<string>("ID") { Description = "The key's id, as 'ceco keys list' shows it" };
        var command = new Command("revoke", "Revokes a key; running hosts reject it within half a minute.") { id };
        command.SetAction(
            async (given, cancellationToken) =>
            {
                await using var register = await KeyRegister.OpenAsync(given, context, cancellationToken);
                var key = await new AccessKeys(context.Clock).RevokeAsync(register, given.GetRequiredValue(id), cancellationToken);
                if (key is null)
                {
                    // What was typed may be a whole key: it is not repeated.
                    context.Terminal.Tell(
                        new(
                            "Không có khóa mang định danh này: 'ceco keys list' liệt kê các định danh.",
                            "There is no key with this id: 'ceco keys list' shows the ids."
                        )
                    );
                    return ExitCode.Refused;
                }

                context.Terminal.Write(
                    new LocalizedText($"Đã hủy khóa {key.Id} ({key.Label}).", $"The key {key.Id} ({key.Label}) is revoked.")
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}
