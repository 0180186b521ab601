using System.CommandLine;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;

namespace CollectiveEconomy.Cli.Keys;

/// <summary><c>ceco keys create</c>: makes a key and shows it, once.</summary>
internal static class CreateKeyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var role = KeyOptions.Role();
        var label = KeyOptions.Label(context.Language);
        var expires = KeyOptions.Expires(context);
        var scopes = KeyOptions.Scopes(context.Language);
        var command = new Command("create", "Creates a key and shows it once.") { role, label, expires, scopes };
        command.SetAction(
            async (given, cancellationToken) =>
            {
                await using var register = await KeyRegister.OpenAsync(given, context, cancellationToken);
                var made = await new AccessKeys(context.Clock).CreateAsync(
                    register,
                    given.GetRequiredValue(label),
                    Enum.Parse<Role>(given.GetRequiredValue(role), ignoreCase: true),
                    given.GetValue(scopes) ?? Scopes.None,
                    given.GetValue(expires),
                    cancellationToken
                );
                // The key alone is the result, so that a program can take it as it stands.
                context.Terminal.Write(made.Text.Reveal());
                context.Terminal.Tell(
                    new(
                        $"Hãy lưu lại ngay: chỉ giá trị băm được lưu, khóa không thể hiển thị lại. Định danh của khóa là {made.Key.Id}.",
                        $"Save it now: only its hash is stored, and it can't be shown again. Its id is {made.Key.Id}."
                    )
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}
