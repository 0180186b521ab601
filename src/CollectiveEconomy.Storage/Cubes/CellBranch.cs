using System.Globalization;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>
/// The grouping sets of a question that unfold the same list dimensions. Where one is broken down a row counts for each of its members; in a total over
/// it the row counts once, so that is counted from rows that are not unfolded.
/// </summary>
/// <param name="question">The question.</param>
/// <param name="unfolded">The list dimensions that are unfolded.</param>
internal sealed class CellBranch(CubeQuery question, IReadOnlyList<ListDimension> unfolded)
{
    /// <summary>The branches of a question; one, but for totals over list dimensions.</summary>
    public static IEnumerable<CellBranch> Of(CubeQuery question) =>
        question
            .GroupingSets.Select(Unfolded)
            .DistinctBy(lists => string.Join(' ', lists.Select(list => list.Name)))
            .Select(lists => new CellBranch(question, lists));

    /// <summary>The dimensions as columns d0, d1 …</summary>
    public IEnumerable<string> Members => question.By.Select((dimension, place) => $"{Member(dimension)} AS d{place}");

    /// <summary>Which dimensions are totalled, the last with the lowest bit.</summary>
    public string Totalled
    {
        get
        {
            if (!question.Totals)
                return "CAST(0 AS BIGINT)";
            var folded = question.By.Select((dimension, place) => IsFolded(dimension) ? 1L << (question.By.Count - 1 - place) : 0).Sum();
            var bits = question
                .By.Select((dimension, place) => (Dimension: dimension, Shift: question.By.Count - 1 - place))
                .Where(bit => !IsFolded(bit.Dimension))
                .Select(bit => string.Create(CultureInfo.InvariantCulture, $"GROUPING({Column(bit.Dimension)}) * {1L << bit.Shift}"));
            return string.Create(CultureInfo.InvariantCulture, $"CAST({string.Join(" + ", bits.Append($"{folded}"))} AS BIGINT)");
        }
    }

    /// <summary>By what rows are grouped, with a further column where one is wanted.</summary>
    public string GroupBy(string? further = null)
    {
        var sets = question
            .GroupingSets.Where(set => Unfolded(set).SequenceEqual(unfolded))
            .Select(set => string.Join(", ", set.Select(Column).Concat(further is null ? [] : [further])))
            .ToList();
        // Grouped without sets, cells are found by their place instead of by a hash.
        return question.Totals ? $"GROUPING SETS ({string.Join(", ", sets.Select(set => $"({set})"))})" : sets[0];
    }

    /// <summary>The rows, unfolded.</summary>
    public string From(FactTable table) =>
        unfolded.Aggregate(
            table.Name,
            (rows, list) =>
                $"(SELECT *, UNNEST(CASE WHEN len({Folded(list)}) = 0 THEN [NULL] ELSE {Folded(list)} END) AS {Column(list)} FROM {rows})"
        );

    /// <summary>What must hold of the rows.</summary>
    public string Where(List<object> parameters) => Where(question.Where, parameters);

    /// <summary>What must hold of the rows by some conditions.</summary>
    public string Where(IEnumerable<Condition> conditions, List<object> parameters) =>
        string.Join(
            " AND ",
            (question.CountedColumn is { } column ? [AggregateSql.Name(column)] : Enumerable.Empty<string>())
                .Concat(conditions.Select(condition => Condition(condition, parameters)))
                .DefaultIfEmpty("true")
        );

    private static List<ListDimension> Unfolded(IEnumerable<Dimension> set) => [.. set.OfType<ListDimension>()];

    private bool IsFolded(Dimension dimension) => dimension is ListDimension list && !unfolded.Contains(list);

    private string Member(Dimension dimension) =>
        IsFolded(dimension) ? $"CAST(NULL AS \"{((ListDimension)dimension).Codelist}\")" : Column(dimension);

    private string Column(Dimension dimension) =>
        dimension is ListDimension list ? $"\"each_{list.Column}\"" : $"\"{dimension.ColumnIn(question.Areas)}\"";

    private static string Folded(ListDimension list) => $"\"{list.Column}\"";

    private string Condition(Condition condition, List<object> parameters)
    {
        // A row with an excluded member is excluded, whatever its other members are.
        if (condition is { Dimension: ListDimension excluding, Comparison: Comparison.NotIn })
        {
            var isExcluded = Compared("member", condition with { Comparison = Comparison.In }, parameters);
            return $"(len({Folded(excluding)}) > 0 AND NOT EXISTS (SELECT 1 FROM (SELECT UNNEST({Folded(excluding)}) AS member) WHERE {isExcluded}))";
        }

        // One member that fulfils the condition is enough.
        if (condition.Dimension is ListDimension list && IsFolded(list))
            return $"EXISTS (SELECT 1 FROM (SELECT UNNEST({Folded(list)}) AS member) WHERE {Compared("member", condition, parameters)})";
        return Compared(Column(condition.Dimension), condition, parameters);
    }

    private string Compared(string column, Condition condition, List<object> parameters)
    {
        var codelist = (condition.Dimension as CodeDimension)?.CodelistIn(question.Areas);
        var values = condition.Values.Select(value => Parameter(value, codelist, parameters)).ToList();
        // The places of codes in their list are compared as numbers, one pass for all of them; the codes themselves one after the other.
        var member = codelist is null ? column : $"enum_code({column})";
        return condition.Comparison switch
        {
            Comparison.Gte => $"{member} >= {values[0]}",
            Comparison.Lte => $"{member} <= {values[0]}",
            Comparison.NotIn => values.Count == 0 ? $"{column} IS NOT NULL" : $"{member} NOT IN ({string.Join(", ", values)})",
            _ => values.Count == 0 ? "false" : $"{member} IN ({string.Join(", ", values)})",
        };
    }

    private static string Parameter(object value, string? codelist, List<object> parameters)
    {
        parameters.Add(value);
        var parameter = $"${parameters.Count}";
        return codelist is null ? parameter : $"enum_code(CAST({parameter} AS \"{codelist}\"))";
    }
}
