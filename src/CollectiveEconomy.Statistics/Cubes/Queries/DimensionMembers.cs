using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Counts the members of a dimension that the filters of a question leave.</summary>
/// <param name="question">The question.</param>
/// <param name="extent">What the release holds of its cube.</param>
/// <param name="codesOf">The codes of a codelist in the release.</param>
internal sealed class DimensionMembers(CubeQuery question, CubeExtent extent, Func<string, IEnumerable<string>> codesOf)
{
    private static readonly bool[] Flags = [true, false];

    /// <summary>How many can occur, that which is not known among them; some of them may not.</summary>
    public long Count(Dimension dimension)
    {
        var conditions = question.Where.Where(condition => condition.Dimension == dimension).ToList();
        var known = dimension switch
        {
            CodeDimension coded => codesOf(coded.CodelistIn(question.Areas)).Count(code => MayHold(conditions, code)),
            FlagDimension => Flags.Count(flag => MayHold(conditions, flag)),
            _ => Numbers(conditions, dimension),
        };
        // What is not known fulfils no condition.
        return conditions.Count == 0 ? known + 1 : known;
    }

    private long Numbers(List<Condition> conditions, Dimension dimension)
    {
        if (!extent.Numbers.TryGetValue(dimension.ColumnIn(question.Areas), out var range))
            return 0;
        var least = Values(conditions, Comparison.Gte).Append(range.Least).Max();
        var greatest = Values(conditions, Comparison.Lte).Append(range.Greatest).Min();
        if (conditions.Find(condition => condition.Comparison is Comparison.Eq or Comparison.In) is { } named)
            return named
                .Values.Cast<int>()
                .Distinct()
                .Count(number => number >= least && number <= greatest && MayHold(conditions, number));
        var leftOut = Values(conditions, Comparison.NotIn).Distinct().Count(number => number >= least && number <= greatest);
        return Math.Max(0, (long)greatest - least + 1) - leftOut;
    }

    private static IEnumerable<int> Values(List<Condition> conditions, Comparison comparison) =>
        conditions.Where(condition => condition.Comparison == comparison).SelectMany(condition => condition.Values.Cast<int>());

    private static bool MayHold(List<Condition> conditions, object member) => conditions.TrueForAll(condition => condition.MayHold(member));
}
