using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>
/// The question to the cube. A dimension whose total alone is selected is left out of it; one whose codes are selected without the total is narrowed to
/// them; any other is broken down with its total.
/// </summary>
internal static class FlowQuestion
{
    public static CubeQuery Of(DataQuery query, IReadOnlyList<Figure> figures, Release release)
    {
        var flow = query.Structure.Flow;
        var by = new List<Dimension>();
        var where = YearsOf(query, release).ToList();
        var hasTotals = false;
        foreach (var (place, dimension) in flow.Dimensions.Index())
        {
            // With a sensitive dimension all figures are protected as sensitive ones, so that a total is the same whatever the key.
            if (query.Key.IsTotalOnly(place) && !dimension.IsSensitive)
                continue;
            by.Add(dimension);
            if (ConditionOf(query, place, dimension) is { } condition)
                where.Add(condition);
            else
                hasTotals = true;
        }

        return flow.Question(by, AnswerTable.WithStatuses(figures), where) with
        {
            Totals = hasTotals,
        };
    }

    // What is unknown satisfies no condition, and a total over selected codes would not be the total.
    private static Condition? ConditionOf(DataQuery query, int place, Dimension dimension)
    {
        if (query.Key[place] is not { } codes || codes.Contains(SpecialMembers.Total) || codes.Contains(SpecialMembers.Unknown))
            return null;
        var members = codes.Select(code => query.Structure.Dimensions[place].Codes!.Find(code)!.Member!).ToList();
        return dimension is FlagDimension && members.Count > 1
            ? null
            : new Condition(dimension, members.Count == 1 ? Comparison.Eq : Comparison.In, members);
    }

    // Years outside of the release are refused by cubes; here they have no observations.
    private static IEnumerable<Condition> YearsOf(DataQuery query, Release release)
    {
        var time = query.Structure.Flow.Time;
        if (query.Periods.From is { } from && IsHeld(from))
            yield return new Condition(time, Comparison.Gte, [from]);
        if (query.Periods.To is { } to && IsHeld(to))
            yield return new Condition(time, Comparison.Lte, [to]);

        bool IsHeld(int year) => year >= release.FirstYear && year <= release.LastYear;
    }
}
