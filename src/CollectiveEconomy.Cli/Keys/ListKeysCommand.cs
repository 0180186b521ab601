using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Storage.Access;

namespace CollectiveEconomy.Cli.Keys;

/// <summary><c>ceco keys list</c>: every key there ever was, oldest first; none of their texts.</summary>
internal static class ListKeysCommand
{
    private static readonly string[] Columns = ["id", "label", "role", "scopes", "state", "created", "expires", "revoked", "last_used"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("list", "Lists the keys, oldest first, with the date of last use.");
        command.SetAction(
            async (given, cancellationToken) =>
            {
                await using var register = await KeyRegister.OpenAsync(given, context, cancellationToken);
                var keys = await AccessKeys.ListAsync(register, cancellationToken);
                var now = context.Clock.GetUtcNow();
                context.Terminal.Write(Columns, keys.Select(key => Row(key, now)));
                if (keys.Count == 0)
                    context.Terminal.Tell(
                        new("Chưa có khóa nào: hãy tạo bằng 'ceco keys create'.", "There are no keys: create one with 'ceco keys create'.")
                    );
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static string[] Row(AccessKey key, DateTimeOffset now) =>
        [
            key.Id,
            key.Label,
            key.Role.ToString().ToLowerInvariant(),
            key.Scopes.Text,
            key.Revoked is not null ? "revoked"
            : key.Expires <= now ? "expired"
            : "valid",
            Time(key.Created),
            Time(key.Expires),
            Time(key.Revoked),
            key.LastUsed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        ];

    private static string Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
