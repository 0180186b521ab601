using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco releases list</c>: what each release says of itself, oldest first.</summary>
internal static class ListReleasesCommand
{
    private static readonly string[] Columns = ["release", "published_on", "synthetic", "years", "state", "notes"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("list", "Lists the releases, oldest first.");
        command.SetAction(given =>
        {
            var data = DataFolder.Read(CommandSettings.Read(given, context));
            var folder = new ReleaseFolder(data.Releases);
            var ids = folder.List();
            var readable = context.Terminal.Readable(ids, folder.Describe);
            context.Terminal.Write(Columns, readable.Select(release => Row(release, context.Clock.GetUtcNow(), context.Language)));
            if (ids.Count == 0)
                context.Terminal.Tell(
                    new(
                        $"Không có đợt công bố nào trong '{data.Releases}': hãy lập bằng 'ceco publish'.",
                        $"There are no releases in '{data.Releases}': create one with 'ceco publish'."
                    )
                );
            return readable.Count == ids.Count ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static string[] Row(Release release, DateTimeOffset now, Language language) =>
        [
            release.Id.ToString(),
            release.PublishedOn.ToString("O", CultureInfo.InvariantCulture),
            release.IsSynthetic ? "yes" : "no",
            $"{release.FirstYear}-{release.LastYear}",
            State(release, now).In(language),
            language.Of(release.Notes, release.NotesEn) ?? "",
        ];

    private static LocalizedText State(Release release, DateTimeOffset now) =>
        release switch
        {
            { Withdrawal: { } withdrawal } => LocalizedText.Invariant(
                $"thu hồi ngày {withdrawal.On:yyyy-MM-dd}: {withdrawal.ReasonIn(Language.Vi)}",
                $"withdrawn on {withdrawal.On:yyyy-MM-dd}: {withdrawal.ReasonIn(Language.En)}"
            ),
            _ when release.PublishedAt > now => LocalizedText.Invariant(
                $"chưa công khai đến {release.PublishedAt:yyyy-MM-ddTHH:mm:sszzz}",
                $"under embargo until {release.PublishedAt:yyyy-MM-ddTHH:mm:sszzz}"
            ),
            _ => new("công khai", "public"),
        };
}
