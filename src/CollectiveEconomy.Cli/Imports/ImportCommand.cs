using System.CommandLine;
using CollectiveEconomy.Cli.Keys;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Cli.Imports;

/// <summary><c>ceco import</c>: takes files into the register, all or nothing.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var files = new Argument<FileInfo[]>("FILES")
        {
            Description = "CSV files in UTF-8, or XLSX workbooks, that belong together",
            Arity = ArgumentArity.OneOrMore,
        };
        files.AcceptExistingOnly();
        var trial = new Option<bool>("--dry-run") { Description = "Dry run: show the changes and findings without writing" };
        var table = new Option<string?>("--table")
        {
            Description = "Table in the files [default: detected from names or headings]",
            HelpName = "TABLE",
        };
        table.AcceptOnlyFromAmong([.. TableSchemas.All.Select(schema => schema.Name)]);
        var findings = new Option<FileInfo?>("--findings")
        {
            Description = "Write the findings to a file, to return to the sender",
            HelpName = "FILE.csv|FILE.xlsx",
        };
        var confirm = ImportOptions.Confirm();
        var replace = ImportOptions.Replace();
        var by = ImportOptions.By();
        var command = new Command(
            "import",
            "Checks files of cooperatives, reports and models and imports them into the register, all or nothing."
        )
        {
            files,
            trial,
            table,
            findings,
            confirm,
            replace,
            by,
        };
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var submitted = given
                    .GetRequiredValue(files)
                    .Select(file => new SubmittedFile(file.Name, file.FullName, given.GetValue(table)))
                    .ToList();
                await using var register = await KeyRegister.OpenAsync(given, context, cancellationToken);
                var report = await context.Terminal.WithBarAsync(progress =>
                    new Importer(context.Clock, new ImportLimits()).ImportAsync(
                        register,
                        new ImportOrder
                        {
                            Files = submitted,
                            ReceivedBy = given.GetRequiredValue(by),
                            IsTrial = given.GetValue(trial),
                            Confirmed = Confirmations.Parse(given.GetValue(confirm) ?? []),
                            Replaced = given.GetValue(replace) is { } set ? KeySet.Parse(set) : null,
                        },
                        progress,
                        cancellationToken
                    )
                );
                await ImportSummary.WriteAsync(
                    report,
                    given.GetValue(trial),
                    given.GetValue(findings),
                    context.Terminal,
                    cancellationToken
                );
                return report.IsAccepted ? ExitCode.Done : ExitCode.Refused;
            }
        );
        return command;
    }
}
