using System.Globalization;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Chooses the releases that answer an SDMX query. A release is published as a whole, so that all data of a newer one are new.</summary>
internal static class SdmxReleases
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>The releases, oldest first, each with when it was the current one if the history is asked for.</summary>
    /// <exception cref="ParameterInvalid">A parameter can't be used.</exception>
    /// <exception cref="SdmxRefused">Nothing was published after the moment that is asked for.</exception>
    public static IReadOnlyList<SdmxEdition> Choose(ReleaseList releases, Parameters parameters, AccessClass access)
    {
        var chosen = Answering(releases, parameters);
        var after = Moment(parameters, ReleaseParameters.UpdatedAfter) ?? DateTimeOffset.MinValue;
        if (chosen.PublishedAt <= after)
            throw new SdmxRefused(
                SdmxProblem.NoObservations,
                new(
                    $"Không có gì được công bố sau thời điểm '{ReleaseParameters.UpdatedAfter}'; đợt mới nhất là {chosen.Id}.",
                    $"Nothing was published after '{ReleaseParameters.UpdatedAfter}'; the newest release is {chosen.Id}."
                )
            );
        if (!parameters.Flag(ReleaseParameters.IncludeHistory))
            return [new(chosen, null)];
        return
        [
            .. releases
                .All.Where(release =>
                    release == chosen || (release.Id < chosen.Id && release.PublishedAt > after && IsShown(release, access))
                )
                .Select(release => new SdmxEdition(release, ValidityOf(release, releases)))
                .Reverse(),
        ];
    }

    private static Release Answering(ReleaseList releases, Parameters parameters)
    {
        var name = parameters[ReleaseParameters.Release];
        if (parameters[ReleaseParameters.AsOf] is not { } text)
            return releases.Choose(name, asOf: null);
        var isDay = DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var moment = isDay ? VietNamTime.EndOf(day) : Moment(parameters, ReleaseParameters.AsOf)!.Value;
        if (Moment(parameters, ReleaseParameters.UpdatedAfter) > moment)
            throw new ParameterInvalid(
                ReleaseParameters.UpdatedAfter,
                new(
                    $"'{ReleaseParameters.UpdatedAfter}' phải trước '{ReleaseParameters.AsOf}'.",
                    $"'{ReleaseParameters.UpdatedAfter}' must be before '{ReleaseParameters.AsOf}'."
                )
            );
        return isDay ? releases.Choose(name, day) : releases.Choose(name, moment);
    }

    // A withdrawn release was never right, and one that is closed to the caller is refused wherever it is named.
    private static bool IsShown(Release release, AccessClass access) =>
        release.Withdrawal is null && !(access == AccessClass.Protected && release.IsClosedToPublic);

    private static Validity ValidityOf(Release release, ReleaseList releases) =>
        new(
            release.PublishedAt,
            release.Withdrawal?.At ?? releases.All.LastOrDefault(next => next.Id > release.Id && next.Withdrawal is null)?.PublishedAt
        );

    // Without an offset, as clocks in Viet Nam show it. A plus in an address reads as a blank.
    private static DateTimeOffset? Moment(Parameters parameters, string name)
    {
        if (parameters[name] is not { } text)
            return null;
        if (
            DateTime.TryParse(text.Replace(' ', '+'), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment)
            && char.IsAsciiDigit(text[0])
        )
            return moment.Kind == DateTimeKind.Utc ? new DateTimeOffset(moment) : new DateTimeOffset(moment, VietNamTime.Offset);
        throw new ParameterInvalid(
            name,
            new(
                $"'{name}' là một thời điểm, như 2026-03-31T09:00:00 hoặc 2026-03-31T09:00:00+07:00.",
                $"'{name}' is a moment, as in 2026-03-31T09:00:00 or 2026-03-31T09:00:00+07:00."
            )
        );
    }
}
