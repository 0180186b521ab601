using System.CommandLine;
using CollectiveEconomy.Cli.Keys;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Cli.Imports;

/// <summary><c>ceco imports rollback</c>: takes a submission back as a whole.</summary>
internal static class RollbackCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var id = new Argument<int>("ID") { Description = "The submission, as 'ceco imports list' shows it" };
        var by = ImportOptions.By(context.Language);
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
                context.Terminal.Write(
                    new LocalizedText(
                        $"Đã hoàn tác lần nhập {batch.Id}: xóa {batch.Added} dòng, khôi phục {batch.Changed} dòng.",
                        $"Import {batch.Id} was rolled back: {batch.Added} rows removed, {batch.Changed} restored."
                    )
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}
