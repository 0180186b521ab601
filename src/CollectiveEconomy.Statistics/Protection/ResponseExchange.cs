using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Moves some reports, so that it can't be inferred which organisations reported: one in four of the organisations that did not report but
/// did in an earlier year gets its last report again, and a similar reporting organisation of the same region, field and legal form is left
/// out instead. Numbers of reports stay true.
/// </summary>
/// <param name="noise">The source of chance.</param>
public sealed class ResponseExchange(Noise noise)
{
    private const double Moved = 0.25;

    // Of as many that are a little smaller, and a little larger, the most similar one is left out.
    private const int Neighbours = 16;

    // What has none so similar is not moved.
    private const double Similar = 0.5;

    // Fewer would have to stand in for each other too often.
    private const int MinReports = 5;

    private readonly Dictionary<int, CooperativeFact> _last = [];

    /// <summary>The organisations that the public sees as reporting in a year; years must be requested in order.</summary>
    public CooperativeFact[] Of(IReadOnlyList<CooperativeFact> year)
    {
        var told = year.ToArray();
        foreach (var stratum in Enumerable.Range(0, year.Count).GroupBy(item => StratumOf(year[item])))
            Move(stratum, year, told);
        foreach (var fact in year)
            if (HasReported(fact))
                _last[fact.CooperativeId] = fact;
        return told;
    }

    private void Move(IEnumerable<int> stratum, IReadOnlyList<CooperativeFact> year, CooperativeFact[] told)
    {
        var items = stratum.ToLookup(item => HasReported(year[item]));
        var reports = items[true].OrderBy(item => SizeOf(year[item])).ToList();
        if (reports.Count < MinReports)
            return;
        var sizes = reports.ConvertAll(item => SizeOf(year[item]));
        foreach (var silent in items[false])
        {
            var fact = year[silent];
            if (!_last.TryGetValue(fact.CooperativeId, out var last) || noise.ChanceOf("respond", fact.CooperativeId, fact.Year) >= Moved)
                continue;
            var found = sizes.BinarySearch(SizeOf(last));
            var nearest = found < 0 ? ~found : found;
            var other = Enumerable
                .Range(nearest - Neighbours, 2 * Neighbours)
                .Where(place => place >= 0 && place < reports.Count)
                .Select(place => reports[place])
                .Where(item => HasReported(told[item]))
                .Select(item => (Item: item, Distance: Distance(year[item], last)))
                .DefaultIfEmpty((Item: -1, Distance: double.MaxValue))
                .MinBy(other => other.Distance);
            if (other.Distance > Similar)
                continue;
            told[silent] = WithReportOf(last, fact);
            told[other.Item] = WithReportOf(null, told[other.Item]);
        }
    }

    /// <summary>How much two reports differ: the mean over what both state of the relative difference.</summary>
    private static double Distance(CooperativeFact one, CooperativeFact other)
    {
        var (sum, count) = (0d, 0);
        Add(one.Revenue, other.Revenue);
        Add(one.Profit, other.Profit);
        Add(one.CharterCapital, other.CharterCapital);
        Add(one.Assets, other.Assets);
        Add(one.Members, other.Members);
        Add(one.Workers, other.Workers);
        return (count == 0 ? 1 : sum / count)
            + (one.Weight == other.Weight ? 0 : Math.Abs(one.Weight - other.Weight) / (double)other.Weight);

        void Add(long? left, long? right)
        {
            if (left is not { } a || right is not { } b)
                return;
            sum += a == b ? 0 : Math.Abs((double)a - b) / Math.Max(Math.Abs((double)a), Math.Abs((double)b));
            count++;
        }
    }

    private static string StratumOf(CooperativeFact fact) => $"{fact.Region2025}|{fact.Field}|{fact.LegalForm}";

    private static bool HasReported(CooperativeFact fact) =>
        (
            fact.Revenue
            ?? fact.Profit
            ?? fact.CharterCapital
            ?? fact.Assets
            ?? fact.WorkerIncome
            ?? fact.Members
            ?? fact.Workers
            ?? fact.Score
        )
            is not null;

    private static long SizeOf(CooperativeFact fact) => fact.Weight * (fact.Revenue ?? fact.CharterCapital ?? fact.Assets ?? 0);

    private static CooperativeFact WithReportOf(CooperativeFact? report, CooperativeFact fact) =>
        fact with
        {
            Members = report?.Members,
            WomenMembers = report?.WomenMembers,
            Workers = report?.Workers,
            WomenWorkers = report?.WomenWorkers,
            CharterCapital = report?.CharterCapital,
            Assets = report?.Assets,
            Revenue = report?.Revenue,
            Profit = report?.Profit,
            WorkerIncome = report?.WorkerIncome,
            Score = report?.Score,
            IsProvisional = report?.IsProvisional ?? false,
            IsEstimated = report?.IsEstimated ?? false,
            IsBreak = report?.IsBreak ?? false,
            IsUnreliable = report?.IsUnreliable ?? false,
            IsSuppressed = report?.IsSuppressed ?? false,
        };
}
