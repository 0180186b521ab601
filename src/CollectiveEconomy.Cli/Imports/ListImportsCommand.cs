using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Cli.Keys;
using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Cli.Imports;

/// <summary><c>ceco imports list</c>: every submission, oldest first.</summary>
internal static class ListImportsCommand
{
    private static readonly string[] Columns =
    [
        "id",
        "received",
        "by",
        "outcome",
        "files",
        "rows",
        "added",
        "changed",
        "errors",
        "warnings",
        "rolled_back",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("list", "Lists the submissions, oldest first.");
        command.SetAction(
            async (given, cancellationToken) =>
            {
                await using var register = await KeyRegister.OpenAsync(given, context, cancellationToken);
                var batches = await register.ImportBatches.OrderBy(batch => batch.Id).ToListAsync(cancellationToken);
                var files = (await register.ImportedFiles.ToListAsync(cancellationToken)).ToLookup(file => file.ImportBatchId);
                context.Terminal.Write(Columns, batches.Select(batch => Row(batch, files[batch.Id])));
                if (batches.Count == 0)
                    context.Terminal.Tell(
                        new(
                            "Chưa có lần nhập nào: hãy nhập tệp bằng 'ceco import'.",
                            "There are no submissions: import files with 'ceco import'."
                        )
                    );
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static string[] Row(ImportBatch batch, IEnumerable<ImportedFile> files) =>
        [
            Number(batch.Id),
            Time(batch.ReceivedAt),
            batch.ReceivedBy,
            batch.Outcome.ToString().ToLowerInvariant(),
            string.Join(", ", files.OrderBy(file => file.Number).Select(file => file.FileName)),
            Number(batch.Rows),
            Number(batch.Added),
            Number(batch.Changed),
            Number(batch.Errors),
            Number(batch.Warnings),
            batch.RolledBackAt is { } at ? $"{Time(at)} {batch.RolledBackBy}" : "",
        ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
