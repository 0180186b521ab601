using System.CommandLine;
using CollectiveEconomy.Cli.Keys;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Cli.Imports;

/// <summary><c>ceco imports rollback</c>: takes a submission back as a whole.</summary>
internal static class RollbackCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var id = new Argument<int>("ID") { Description = "The submission, as 'ceco imports list' shows it" };
        var by = ImportOptions.By();
        var command = new Command("rollback", "Rolls back a submission: removes the rows it added and restores the values it changed.")
        {
            id,
            by,
        };
        command.SetAction(
            async (given, cancellationToken) =>
            {
                await using var register = await KeyRegister.OpenAsync(given, context, cancellationToken);
                var batch = await new Rollback(context.Clock).TakeBackAsync(
                    register,
                    given.GetValue(id),
                    given.GetRequiredValue(by),
                    cancellationToken
                );
                context.Terminal.Write($"Import {batch.Id} was rolled back: {batch.Added} rows removed, {batch.Changed} restored.");
                return ExitCode.Done;
            }
        );
        return command;
    }
}
