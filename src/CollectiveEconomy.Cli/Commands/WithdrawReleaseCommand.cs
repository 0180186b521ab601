using System.CommandLine;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases withdraw</c>: tells readers that a release should no longer be used.</summary>
internal static class WithdrawReleaseCommand
{
    private const int LongestReason = 2_000;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var named = ReleaseArgument.One(context.Language, "ID", "The release, for example 2026.1");
        var reason = new Option<string>("--reason")
        {
            Description = "Reason, for readers",
            HelpName = "TEXT",
            Required = true,
        };
        var reasonEn = new Option<string?>("--reason-en")
        {
            Description = "The same in English, where --reason is in Vietnamese",
            HelpName = "TEXT",
        };
        foreach (var option in new Option[] { reason, reasonEn })
            option.Validators.Add(given =>
            {
                if (given.GetValueOrDefault<string?>() is not { } text || string.IsNullOrWhiteSpace(text) || text.Length > LongestReason)
                    given.AddError(
                        context.Language.Of(
                            $"{option.Name} phải có 1 đến {LongestReason} ký tự.",
                            $"{option.Name} must have 1 to {LongestReason} characters."
                        )
                    );
            });
        var command = new Command("withdraw", "Withdraws a release. It can still be queried by name, with a note.")
        {
            named,
            reason,
            reasonEn,
        };
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var settings = CommandSettings.Read(given, context);
                var data = DataFolder.Read(settings);
                var folder = new ReleaseFolder(data.Releases);
                using var copy = new ReleaseCopy(folder, BucketSettings.Read(settings));
                await copy.FetchAsync(cancellationToken);
                var id = ReleaseArgument.Known(given.GetValue(named)!.Value, folder.List(), data.Releases);
                var isNew = folder.Describe(id).Withdrawal is null;
                folder.Withdraw(id, given.GetRequiredValue(reason), context.Clock.GetUtcNow(), given.GetValue(reasonEn));
                await copy.SendMarksAsync(cancellationToken);
                context.Terminal.Write(
                    isNew
                        ? new LocalizedText($"Đã thu hồi đợt công bố {id}.", $"Release {id} is withdrawn.")
                        : new LocalizedText(
                            $"Đợt công bố {id} đã được thu hồi trước đó; lý do đã được thay.",
                            $"Release {id} was already withdrawn; its reason was replaced."
                        )
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}
