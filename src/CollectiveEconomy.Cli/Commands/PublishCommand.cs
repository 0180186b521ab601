using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Cli.Terminals;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco publish</c>: makes a release of the register as it is now.</summary>
internal static class PublishCommand
{
    private static readonly string[] Tables = ["release", "years", "synthetic", "table", "rows"];
    private static readonly string[] Checks = ["check", "severity", "message"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var options = new PublishOptions(context.Language);
        var command = new Command("publish", "Checks the current register and publishes it as the next release.");
        options.AddTo(command);
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var settings = PlatformSettings.Read(CommandSettings.Read(given, context));
                var order = options.Read(given);
                try
                {
                    Tell(context.Terminal, await PublishAsync(settings, order, context, cancellationToken), order.IsDryRun);
                    return ExitCode.Done;
                }
                catch (PublicationRefused refused)
                {
                    context.Terminal.Write(Checks, refused.Findings.Select(finding => Row(finding, context.Language)));
                    context.Terminal.Tell(
                        new(
                            $"{refused.Text.Vi} --accept-warnings chấp nhận cảnh báo.",
                            $"{refused.Text.En} --accept-warnings accepts warnings."
                        )
                    );
                    return ExitCode.Refused;
                }
            }
        );
        return command;
    }

    private static Task<Publication> PublishAsync(
        PlatformSettings settings,
        PublicationOrder order,
        CommandContext context,
        CancellationToken cancellationToken
    ) =>
        context.Terminal.WhileAsync(async progress =>
        {
            await RegisterCheck.RefuseOtherAsync(settings.Register, cancellationToken);
            await using var register = RegisterConnection.Open(settings.Register);
            progress.Report(new("công bố sổ đăng ký", "publishing the register"));
            var publishing = new Publisher(new ReleaseFolder(settings.Folder.Releases), context.Clock, settings.NoiseSeries());
            return await publishing.PublishAsync(register, order, cancellationToken);
        });

    private static void Tell(Terminal terminal, Publication publication, bool isDryRun)
    {
        terminal.Tell(new(publication.Scope.SentenceVi, publication.Scope.Sentence));
        if (isDryRun)
            terminal.Write(Checks, publication.Findings.Select(finding => Row(finding, terminal.Language)));
        else
            terminal.Write(Tables, publication.Rows.Select(table => Row(publication.Release, table)));
        if (!isDryRun)
            foreach (var finding in publication.Findings)
                terminal.Tell(
                    new($"{Name(finding.Severity).Vi}: {finding.MessageIn(Language.Vi)}", $"{Name(finding.Severity).En}: {finding.Message}")
                );
    }

    private static LocalizedText Name(CheckSeverity severity) =>
        severity switch
        {
            CheckSeverity.Error => new("lỗi", "error"),
            CheckSeverity.Warning => new("cảnh báo", "warning"),
            _ => new("ghi chú", severity.ToString().ToLowerInvariant()),
        };

    private static string[] Row(CheckFinding finding, Language language) =>
        [finding.Check, finding.Severity.ToString().ToLowerInvariant(), finding.MessageIn(language)];

    private static string[] Row(Release release, KeyValuePair<string, long> table) =>
        [
            release.Id.ToString(),
            $"{release.FirstYear}-{release.LastYear}",
            release.IsSynthetic ? "yes" : "no",
            table.Key,
            table.Value.ToString(CultureInfo.InvariantCulture),
        ];
}
