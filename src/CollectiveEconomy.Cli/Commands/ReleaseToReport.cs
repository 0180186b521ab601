using CollectiveEconomy.Cli.Terminals;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>Chooses the release of a report.</summary>
internal static class ReleaseToReport
{
    /// <summary>The release that is named, or the current one.</summary>
    /// <exception cref="NoSuchRelease">It is not there, or none is public and none is named.</exception>
    public static Release Choose(ReleaseFolder folder, ReleaseId? named, DateTimeOffset now, Terminal terminal)
    {
        var known = folder.List();
        var chosen = named is { } id ? folder.Describe(ReleaseArgument.Known(id, known, folder.Location)) : null;
        var visible = terminal
            .Readable(known.Where(other => other != named), folder.Describe)
            .Concat(chosen is null ? [] : [chosen])
            .Where(release => release.PublishedAt <= now)
            .ToList();
        var release = chosen ?? new ReleaseList(visible).Current ?? throw new NoSuchRelease(folder.Location);
        // As the host has it: a newer series closes those before it to the public.
        return ReleaseSeries.Marked([.. visible.Where(other => other.Id != release.Id), release]).Single(other => other.Id == release.Id);
    }

    /// <summary>Tells of what a reader of the report must know about its release.</summary>
    public static void Warn(Release release, DateTimeOffset now, Terminal terminal)
    {
        if (release.PublishedAt > now)
            terminal.Tell(
                new(
                    $"Đợt công bố {release.Id} chưa công khai: không chuyển báo cáo này ra ngoài trước ngày {release.PublishedOn:yyyy-MM-dd}.",
                    $"Release {release.Id} is under embargo: do not hand this report on before {release.PublishedOn:yyyy-MM-dd}."
                )
            );
        if (release.Withdrawal is { } withdrawal)
            terminal.Tell(
                new(
                    $"Đợt công bố {release.Id} đã thu hồi: {withdrawal.ReasonIn(Statistics.Languages.Language.Vi)}",
                    $"Release {release.Id} was withdrawn: {withdrawal.ReasonIn(Statistics.Languages.Language.En)}"
                )
            );
    }
}
