using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Finds the release that a caller means.</summary>
internal static class ReleaseChoice
{
    private const int MaxNamed = 10;

    /// <summary>The release that answered at a moment.</summary>
    /// <exception cref="CodedError">A name is given too, none was published by then, or none at all.</exception>
    public static Release Choose(this ReleaseList releases, string? name, DateTimeOffset moment)
    {
        if (name is not null)
            throw new ReleaseAmbiguous();
        if (releases.All.Count == 0)
            throw new NoRelease();
        return releases.AsOf(moment) ?? throw NoneBy(VietNamTime.DayOf(moment), releases.All[^1]);
    }

    /// <summary>The release of a name, or that of a day, or the current one when neither is given.</summary>
    /// <exception cref="CodedError">Both are given, there is none of that name, none was published by that day, or none at all.</exception>
    public static Release Choose(this ReleaseList releases, string? name, DateOnly? asOf)
    {
        if (name is not null && asOf is not null)
            throw new ReleaseAmbiguous();
        if (releases.All.Count == 0)
            throw new NoRelease();
        if (name is not null)
            return (ReleaseId.TryParse(name, out var id) ? releases.Find(id) : null) ?? throw Unknown(name, releases);
        if (asOf is not { } day)
            return releases.Current!;
        return releases.AsOf(day) ?? throw NoneBy(day, releases.All[^1]);
    }

    private static ReleaseNotFound Unknown(string name, ReleaseList releases)
    {
        var known = string.Join(", ", releases.All.Take(MaxNamed).Select(release => release.Id));
        var more = releases.All.Count - MaxNamed;
        return new(
            new(
                $"Không có đợt công bố '{UnknownCode.Echo(name)}'; các đợt hiện có: {known}{(more > 0 ? $" và {more} đợt trước đó" : "")}.",
                $"There is no release '{UnknownCode.Echo(name)}'; existing releases: {known}{(more > 0 ? $" and {more} earlier ones" : "")}."
            )
        );
    }

    private static ReleaseNotFound NoneBy(DateOnly day, Release first) =>
        new(
            LocalizedText.Invariant(
                $"Không có đợt nào được công bố đến ngày {day:yyyy-MM-dd}; đợt đầu tiên là {first.Id} ngày {first.PublishedOn:yyyy-MM-dd}.",
                $"No release was published on or before {day:yyyy-MM-dd}; the first is {first.Id} of {first.PublishedOn:yyyy-MM-dd}."
            )
        );
}
