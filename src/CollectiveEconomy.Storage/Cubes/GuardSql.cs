using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>
/// The aggregates that need each cooperative's true total in a cell. Where a cooperative has one row in a cell they are computed with the others;
/// else its rows are added up first.
/// </summary>
internal sealed class GuardSql
{
    private readonly CubeQuestion _question;
    private readonly Cube _cube;
    private readonly IReadOnlyList<Aggregate> _aggregates;
    private readonly List<Guard> _guards;
    private readonly bool _hasOneRow;

    public GuardSql(CubeQuestion question, Cube cube, IReadOnlyList<Aggregate> aggregates)
    {
        _question = question;
        _cube = cube;
        _aggregates = aggregates;
        _guards = [.. aggregates.OfType<Magnitude>().Select(magnitude => new Guard(magnitude.Column, Scale: null, magnitude.With))];
        _hasOneRow =
            cube.HasOneRowPerYear
            && (question.PinsOneYear || question.GroupingSets.All(set => set.Any(dimension => dimension is YearDimension)));
    }

    /// <summary>Whether rows are added up before.</summary>
    public bool AreSeparate => _guards.Count > 0 && !_hasOneRow;

    /// <summary>The expression of a guard where it is computed with the others; a place kept for it where it is not; null for any other aggregate.</summary>
    public string? Inline(Aggregate aggregate) =>
        aggregate switch
        {
            Magnitude or Largest when AreSeparate => "CAST(NULL AS BIGINT)",
            Magnitude(var column, var with) => Sum($"ABS({Contribution(column, with)})", with),
            Largest(var column, var with) => TwoLargest($"ABS({Contribution(column, with)})", with),
            Contributors(var column, var with) when _hasOneRow => $"COUNT(*){AggregateSql.Filter(AggregateSql.Contributes(column, with))}",
            Organisations when _hasOneRow => "COUNT(*)",
            _ => null,
        };

    /// <summary>The guards of each cell, with its dimensions and what is totalled.</summary>
    public string Contributions(CellBranch branch, FactTable table, List<object> parameters)
    {
        var dimensions = _question.By.Select((_, place) => $"d{place}").Append("totalled").ToList();
        var each = _guards.Select(
            (guard, place) =>
                $"ABS(SUM({AggregateSql.Contribution(guard, _cube)}){AggregateSql.Filter(AggregateSql.PartOf(guard.With))}) AS c{place}"
        );
        var all = _guards.SelectMany((_, place) => (string[])[$"{Sum($"c{place}")} AS m{place}", $"{TwoLargest($"c{place}")} AS l{place}"]);
        return $"""
            SELECT {string.Join(", ", dimensions.Concat(all))}
            FROM (
            SELECT {string.Join(", ", branch.Members.Append($"{branch.Totalled} AS totalled").Concat(each))}
            FROM {branch.From(table)}
            WHERE {branch.Where(parameters)}
            GROUP BY {branch.GroupBy(AggregateSql.Cooperative)}
            )
            GROUP BY {string.Join(", ", dimensions)}
            """;
    }

    /// <summary>The guards in the order in which <see cref="PlaceOf"/> finds them.</summary>
    public IEnumerable<string> Columns(string source) =>
        AreSeparate ? _guards.SelectMany((_, place) => (string[])[$"{source}.m{place}", $"{source}.l{place}"]) : [];

    /// <summary>Where an aggregate stands among the values of a row that starts with the cell's own.</summary>
    public int PlaceOf(int aggregate) =>
        (_aggregates[aggregate], AreSeparate) switch
        {
            (Magnitude(var column, var with), true) => After(_guards.IndexOf(new Guard(column, Scale: null, with)) * 2),
            (Largest(var column, var with), true) => After(_guards.IndexOf(new Guard(column, Scale: null, with)) * 2 + 1),
            _ => aggregate,
        };

    // What is totalled stands between the aggregates and the guards.
    private int After(int place) => _aggregates.Count + 1 + place;

    private string Contribution(string column, string? with) => AggregateSql.Contribution(new Guard(column, Scale: null, with), _cube);

    private static string Sum(string value, string? with = null) =>
        $"CAST(SUM({value}){AggregateSql.Filter(with is null ? null : $"\"{with}\" IS NOT NULL")} AS BIGINT)";

    private static string TwoLargest(string value, string? with = null) =>
        $"CAST(list_sum(max({value}, 2){AggregateSql.Filter(with is null ? null : $"\"{with}\" IS NOT NULL")}) AS BIGINT)";
}
