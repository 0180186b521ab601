using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>
/// No distribution of a field of activity and year differs much from that of the release before: one organisation a thousand times too large moves
/// the upper end where it does not move the sum of the country. The findings state no values, for a release keeps them.
/// </summary>
public sealed class DistributionsAreSteady : IPublicationCheck
{
    private const decimal ShiftOfMedian = 2;
    private const decimal ShiftOfTail = 3;
    private const decimal ShiftOfMaximum = 10;

    // Of few people or units, any change is large.
    private const decimal Few = 20;

    /// <inheritdoc />
    public IEnumerable<CheckFinding> Find(CheckedDraft draft) =>
        draft.Previous is not { } previous
            ? []
            : from now in draft.Distributions
            where previous.Distributions.ContainsKey(now.Key)
            let part = Shifted(previous.Distributions[now.Key], now.Value)
            where part is not null
            orderby now.Key.Cube, now.Key.Measure, now.Key.Year, now.Key.Field
            let activity = now.Key.Field ?? "_U"
            select new CheckFinding(
                nameof(DistributionsAreSteady),
                CheckSeverity.Warning,
                $"The {part.Value.En} of '{now.Key.Measure}' of '{now.Key.Cube}', {activity}, {now.Key.Year}, is more than {part.Value.Times} times off that of {previous.Release.Id}: a unit or digits may be wrong.",
                $"{part.Value.Vi} của '{now.Key.Measure}' của '{now.Key.Cube}', {activity}, {now.Key.Year}, chênh quá {part.Value.Times} lần so với {previous.Release.Id}: có thể nhầm đơn vị hoặc thừa, thiếu chữ số."
            );

    private static (string En, string Vi, decimal Times)? Shifted(Distribution before, Distribution now) =>
        IsFar(before.Maximum, now.Maximum, ShiftOfMaximum) ? ("maximum", "Giá trị lớn nhất", ShiftOfMaximum)
        : IsFar(before.P90, now.P90, ShiftOfTail) ? ("ninetieth percentile", "Bách phân vị 90", ShiftOfTail)
        : IsFar(before.Median, now.Median, ShiftOfMedian) ? ("median", "Trung vị", ShiftOfMedian)
        : null;

    private static bool IsFar(decimal? before, decimal? now, decimal times) =>
        before > 0 && now > 0 && Math.Max(before.Value, now.Value) > Few && (now > times * before || before > times * now);
}
