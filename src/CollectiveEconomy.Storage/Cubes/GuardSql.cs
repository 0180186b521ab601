using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>
/// The aggregates that need each organisation's true total in a cell, or count organisations. Where an organisation has one row in a cell they are computed
/// with the others; else its rows are added up first.
/// </summary>
internal sealed class GuardSql
{
    private readonly CubeQuery _question;
    private readonly Cube _cube;
    private readonly IReadOnlyList<Aggregate> _aggregates;
    private readonly List<Aggregate> _separate;
    private readonly bool _hasOneRow;

    public GuardSql(CubeQuery question, Cube cube, IReadOnlyList<Aggregate> aggregates)
    {
        _question = question;
        _cube = cube;
        _aggregates = aggregates;
        _hasOneRow = OrganisationRows.AreSingle(question);
        _separate =
            _hasOneRow || !aggregates.Any(aggregate => aggregate is Magnitude)
                ? []
                : [.. aggregates.Where(aggregate => aggregate is Magnitude or Largest or Contributors or Organisations)];
    }

    /// <summary>Whether rows are added up before.</summary>
    public bool AreSeparate => _separate.Count > 0;

    /// <summary>The expression of a guard where it is computed with the others; a place kept for it where it is not; null for any other aggregate.</summary>
    public string? Inline(Aggregate aggregate) =>
        aggregate switch
        {
            _ when _separate.Contains(aggregate) => "CAST(NULL AS BIGINT)",
            Magnitude => Sum(RowTerms.Of(aggregate, _cube)),
            Largest => TwoLargest(RowTerms.Of(aggregate, _cube)),
            // The column has no false: what has none is not counted.
            Contributors(var column, var with) when _hasOneRow =>
                $"COUNT({AggregateSql.Name(ProtectedFacts.ContributesTo(column))}){AggregateSql.Filter(RowTerms.PartOf(with))}",
            Organisations when _hasOneRow => "COUNT(*)",
            _ => null,
        };

    /// <summary>The guards of each cell, with its dimensions and what is totalled.</summary>
    public string Contributions(CellBranch branch, FactTable table, List<object> parameters)
    {
        var dimensions = _question.By.Select((_, place) => $"d{place}").Append("totalled").ToList();
        var each = _separate
            .Select((guard, place) => (Expression: OfOrganisation(guard), Place: place))
            .Where(guard => guard.Expression is not null)
            .Select(guard => $"{guard.Expression} AS c{guard.Place}");
        var all = _separate.Select((guard, place) => $"{OfCell(guard, place)} AS s{place}");
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
        _separate.Select(
            (guard, place) =>
                // A total over nothing has no contributions.
                guard is Contributors or Organisations
                    ? $"COALESCE({source}.s{place}, 0)"
                    : $"{source}.s{place}"
        );

    /// <summary>Where an aggregate stands among the values of a row that starts with the cell's own.</summary>
    public int PlaceOf(int aggregate) =>
        _separate.IndexOf(_aggregates[aggregate]) is >= 0 and var place
            // What is totalled stands between the aggregates and the guards.
            ? _aggregates.Count + 1 + place
            : aggregate;

    // The largest are found among the totals of which the magnitude is the sum.
    private string? OfOrganisation(Aggregate guard) =>
        guard switch
        {
            Magnitude(var column, var with) => OfOrganisation(RowTerms.Contribution(column, with, _cube)),
            Contributors(var column, var with) => $"BOOL_OR({RowTerms.Contributes(column, with)})",
            _ => null,
        };

    private string OfCell(Aggregate guard, int place) =>
        guard switch
        {
            Magnitude => Sum(new RowTerm($"c{place}")),
            Largest(var column, var with) => TwoLargest(new RowTerm($"c{_separate.IndexOf(new Magnitude(column, with))}")),
            Contributors => $"COUNT(*) FILTER (WHERE c{place})",
            _ => "COUNT(*)",
        };

    private static string OfOrganisation(RowTerm term) => $"ABS(SUM({term.Value}){AggregateSql.Filter(term.Condition)})";

    private static string Sum(RowTerm term) => $"CAST(SUM({term.Value}){AggregateSql.Filter(term.Condition)} AS BIGINT)";

    private static string TwoLargest(RowTerm term) =>
        $"CAST(list_sum(max({term.Value}, 2){AggregateSql.Filter(term.Condition)}) AS BIGINT)";
}
