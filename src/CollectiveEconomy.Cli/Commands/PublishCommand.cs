using System.CommandLine;
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
        var format = new FormatOption();
        command.Add(format);
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var settings = PlatformSettings.Read(CommandSettings.Read(given, context));
                var order = options.Read(given);
                try
                {
                    var publication = await PublishAsync(settings, order, context, cancellationToken);
                    Tell(context.Terminal, given.GetValue(format), publication, order.IsDryRun);
                    return ExitCode.Done;
                }
                catch (PublicationRefused refused)
                {
                    context.Terminal.Write(
                        given.GetValue(format),
                        Checks,
                        refused.Findings.Select(finding => Row(finding, context.Language))
                    );
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
            using var copy = settings.Releases();
            var publishing = new Publisher(new ReleaseFolder(settings.Folder.Releases), context.Clock, settings.NoiseSeries(), copy);
            return await publishing.PublishAsync(register, order, cancellationToken);
        });

    private static void Tell(Terminal terminal, TableFormat format, Publication publication, bool isDryRun)
    {
        terminal.TellAll(PublicationSummary.Of(publication, isDryRun));
        if (isDryRun)
            terminal.Write(format, Checks, publication.Findings.Select(finding => Row(finding, terminal.Language)));
        else
            terminal.Write(format, Tables, publication.Rows.Select(table => Row(publication.Release, table)));
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

    private static object?[] Row(CheckFinding finding, Language language) =>
        [finding.Check, finding.Severity.ToString().ToLowerInvariant(), finding.MessageIn(language)];

    private static object?[] Row(Release release, KeyValuePair<string, long> table) =>
        [release.Id.ToString(), $"{release.FirstYear}-{release.LastYear}", release.IsSynthetic ? "yes" : "no", table.Key, table.Value];
}
