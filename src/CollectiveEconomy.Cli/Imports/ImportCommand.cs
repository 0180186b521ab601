using System.CommandLine;
using CollectiveEconomy.Cli.Keys;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Maps;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Languages;

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
        var annotate = AnnotatedFiles.Option();
        var map = new Option<string?>("--map")
        {
            Description = "How the files are read, where they are a form of others: name of a map ('ceco maps list'), or a JSON file",
            HelpName = "NAME|FILE.json",
        };
        var confirm = ImportOptions.Confirm(context.Language);
        var replace = ImportOptions.Replace(context.Language);
        var by = ImportOptions.By(context.Language);
        var command = new Command(
            "import",
            "Checks files of cooperatives, reports and models and imports them into the register, all or nothing."
        )
        {
            files,
            trial,
            table,
            findings,
            annotate,
            map,
            confirm,
            replace,
            by,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(map) is not null && result.GetValue(table) is not null)
                result.AddError(
                    context.Language.Of("--map đã nêu bảng: hãy bỏ --table.", "--map names the table itself: leave out --table.")
                );
            if (AnnotatedFiles.Refuse(result.GetValue(annotate), result.GetValue(files) ?? []) is { } refused)
                result.AddError(refused.In(context.Language));
        });
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var mapped = given.GetValue(map) is { } named ? MapOf(named, given, context) : null;
                var submitted = given
                    .GetRequiredValue(files)
                    .Select(file => new SubmittedFile(file.Name, file.FullName, given.GetValue(table), mapped))
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
                if (given.GetValue(annotate) is { } target)
                    await AnnotatedFiles.WriteAsync(target, submitted, report, new ImportLimits(), context.Terminal, cancellationToken);
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

    private static FormMap MapOf(string named, ParseResult given, CommandContext context) =>
        File.Exists(named) ? FormMapText.Read(File.ReadAllBytes(named)) : MapsCommand.Folder(given, context).Named(named);
}
