using System.CommandLine;
using System.CommandLine.Invocation;
using CollectiveEconomy.Cli.Areas;
using CollectiveEconomy.Cli.Audit;
using CollectiveEconomy.Cli.Commands;
using CollectiveEconomy.Cli.Files;
using CollectiveEconomy.Cli.Imports;
using CollectiveEconomy.Cli.Keys;
using CollectiveEconomy.Ingestion.Importing;

namespace CollectiveEconomy.Cli;

/// <summary>The command line of the platform.</summary>
internal static class CommandLine
{
    /// <summary>Time that an interrupted command has to leave nothing half-done.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>Runs one command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CommandContext context, CancellationToken cancellationToken = default)
    {
        // Options are refused in the language, so the line is read once to find it.
        context = context.In(LanguageOption.Of(Commands(context).Parse(args), context));
        var parsed = Commands(context).Parse(args);
        if (parsed.Action is ParseErrorAction wrong)
            return Explain(wrong, parsed, context);
        try
        {
            return await parsed.InvokeAsync(Invocation(context), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            context.Terminal.Tell(new("Đã dừng; không để lại gì dở dang.", "Interrupted; nothing was left incomplete."));
            return ExitCode.Interrupted;
        }
        catch (Exception failure) when (Refusal.Of(failure) is { } sentence)
        {
            context.Terminal.Tell(sentence);
            return ExitCode.Refused;
        }
        catch (Exception failure)
        {
            // The system would write its message, which may quote a value of a row.
            context.Terminal.Tell(
                new(
                    $"Lệnh gặp lỗi ngoài dự kiến; hãy báo cho đơn vị phát triển. {FailureSummary.Of(failure)}",
                    $"The command failed unexpectedly; report this to the developers. {FailureSummary.Of(failure)}"
                )
            );
            return ExitCode.Failed;
        }
    }

    private static RootCommand Commands(CommandContext context) =>
        new("Manages the register and the releases of the statistics of the collective economy of Viet Nam.")
        {
            new SettingOption("--data", "Data:Folder")
            {
                Description = "Folder that holds the register and the releases [default: setting Data:Folder, or 'data']",
                HelpName = "FOLDER",
                Recursive = true,
            },
            new LanguageOption(context.Language),
            InitCommand.Create(context),
            DoctorCommand.Create(context),
            ImportCommand.Create(context),
            ImportsCommand.Create(context),
            TemplatesCommand.Create(context),
            MapsCommand.Create(context),
            PublishCommand.Create(context),
            ReleasesCommand.Create(context),
            QualityCommand.Create(context),
            ReportCommand.Create(context),
            AreasCommand.Create(context),
            VerifyFileCommand.Create(context),
            KeysCommand.Create(context),
            AuditCommand.Create(context),
        };

    private static InvocationConfiguration Invocation(CommandContext context) =>
        new()
        {
            Output = context.Terminal.Output,
            Error = context.Terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = Grace,
        };

    private static int Explain(ParseErrorAction wrong, ParseResult parsed, CommandContext context)
    {
        // Who named no command wants to see which there are; who mistyped one wants to see the mistake.
        wrong.ShowHelp = parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0;
        // A result is expected on the output, and this is none.
        parsed.Invoke(new InvocationConfiguration { Output = context.Terminal.Error, Error = context.Terminal.Error });
        return ExitCode.WrongUsage;
    }
}
