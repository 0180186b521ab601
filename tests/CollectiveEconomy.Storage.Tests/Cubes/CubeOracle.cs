using System.Globalization;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Tests.Releases;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Answers questions row by row, slowly and plainly: what the database must say.</summary>
internal sealed class CubeOracle(CubeQuery question, IReadOnlyList<OracleRow> facts, AccessClass access)
{
    private readonly IReadOnlyList<OracleRow> _facts = access == AccessClass.Exact ? [.. facts.Select(row => row.Bare)] : facts;

    /// <summary>The years that must be named when the question can't be answered by old areas; none when it can.</summary>
    public IReadOnlyList<int> YearsWithoutAreas =>
        question.Areas == AreaSet.Areas2025
        || !question.By.Concat(question.Where.Select(condition => condition.Dimension)).Any(dimension => dimension is AreaDimension)
            ? []
            :
            [
                .. _facts
                    .Where(row => row.Read("ProvinceBefore2025") is null && row.Read("Province2025") is not null)
                    .Where(row => question.Population == Population.AllOrganisations || row.Is("CountsAsCooperative"))
                    .Where(row =>
                        question.Where.Where(condition => condition.Dimension is not AreaDimension).All(condition => Holds(condition, row))
                    )
                    .Select(row => (int)row.Read(question.Cube.Dimensions.OfType<YearDimension>().First().Column)!)
                    .Distinct()
                    .Order(),
            ];

    /// <summary>A line for each cell, as <see cref="Asking.Lines"/> writes them.</summary>
    public IEnumerable<string> Lines()
    {
        var counted = _facts
            .Where(row => question.Population == Population.AllOrganisations || row.Is("CountsAsCooperative"))
            .Where(row => question.Where.All(condition => Holds(condition, row)))
            .ToList();
        var all = Parts()
            .SelectMany(part => Cells(part, counted))
            .Where(IsListed)
            .OrderBy(cell => cell.Place, Comparer<IReadOnlyList<int>>.Create(ByPlace))
            .ToList();
        var cells = all.Where(cell => question.Having.All(condition => Holds(condition, cell))).ToList();
        foreach (var order in question.OrderBy.Reverse())
            cells =
            [
                .. order.IsDescending
                    ? cells.OrderBy(cell => Value(order.Figure, cell) is null).ThenByDescending(cell => Value(order.Figure, cell))
                    : cells.OrderBy(cell => Value(order.Figure, cell) is null).ThenBy(cell => Value(order.Figure, cell)),
            ];
        if (question.FirstPer is { } first)
            cells =
            [
                .. cells
                    .Where((cell, place) => cells.Take(place).Count(other => IsOfOneGroup(first, cell, other)) < first.Count)
                    .OrderBy(cell => all.FindIndex(other => IsOfOneGroup(first, cell, other))),
            ];
        return cells
            .Skip(question.Skip)
            .Take(question.First ?? int.MaxValue)
            .Select(cell => $"{string.Join(' ', cell.Members)}: {string.Join(' ', question.Figures.Select(figure => Text(figure, cell)))}");
    }

    // The public is shown no cell of few that is there because something was reported, or that is of a class.
    private bool IsListed(OracleCell cell)
    {
        if (access == AccessClass.Exact || cell.Members.All(member => member == "Σ"))
            return true;
        var listsFew = question.Cube.Name switch
        {
            "outcomes" or "production" => false,
            "funding" => cell.Rows.Any(row => row.Read("ModelId") is not null),
            _ => !question.By.Concat(question.Where.Select(condition => condition.Dimension)).Any(dimension => dimension.IsSensitive),
        };
        return listsFew || cell.Rows.Select(row => row.Read("CooperativeId")).Distinct().Count() >= 3;
    }

    private sealed record OracleCell(IReadOnlyList<int> Place, IReadOnlyList<string> Members, IReadOnlyList<OracleRow> Rows);

    private bool IsOfOneGroup(FirstOfEach group, OracleCell cell, OracleCell other) =>
        Enumerable
            .Range(0, question.By.Count)
            .All(place =>
                (cell.Members[place] == "Σ") == (other.Members[place] == "Σ")
                && (!group.By.Contains(question.By[place]) || cell.Members[place] == other.Members[place])
            );

    private decimal? Value(Figure figure, OracleCell cell) =>
        access == AccessClass.Protected ? new OracleProtection(question, cell.Rows).Of(figure).Value
        : question.HasFullPrecision ? new OracleFigures(question.Cube, cell.Rows).Of(figure.Measure, figure.Statistic)
        : new OracleFigures(question.Cube, cell.Rows).Shown(figure.Measure, figure.Statistic);

    private string Text(Figure figure, OracleCell cell) =>
        figure.Statistic == Statistic.Status ? Status(figure, cell.Rows)
        : Value(figure, cell) is { } value ? value.ToString("0.############", CultureInfo.InvariantCulture)
        : "null";

    private string Status(Figure figure, IReadOnlyList<OracleRow> rows)
    {
        if (access == AccessClass.Protected && new OracleProtection(question, rows).Of(figure).Status is { } withheld)
            return withheld;
        var figures = new OracleFigures(question.Cube, rows);
        return figures.Of(figure.Measure, figure.Measure.Statistics[0]) is null ? (IsSome("IsSuppressed") ? "Q" : "O")
            : IsOfFew(figures, figure.Measure) || IsHalf("IsUnreliable") ? "U"
            : IsHalf("IsBreak") ? "B"
            : IsSome("IsProvisional") ? "P"
            : IsSome("IsEstimated") ? "E"
            : "A";

        bool IsSome(string flag) => rows.Any(row => row.Has(flag) && row.Is(flag));

        bool IsHalf(string flag) =>
            figure.Measure.Statistics.Contains(Statistic.Observations)
            && rows.Where(row => row.Has(flag) && row.Is(flag)).Sum(figures.Weight) is > 0 and var flagged
            && 2 * flagged >= figures.Of(figure.Measure, Statistic.Observations);
    }

    private bool IsOfFew(OracleFigures figures, Measure measure) =>
        (access == AccessClass.Exact || measure.Guards.Count == 0) && figures.Observed(measure) < 10;

    private bool Holds(FigureCondition condition, OracleCell cell) =>
        Value(condition.Figure, cell) is { } value
        && (
            condition.Comparison == Comparison.Gte ? value >= condition.Value
            : condition.Comparison == Comparison.Lte ? value <= condition.Value
            : value == condition.Value
        );

    /// <summary>Which dimensions are kept: all of them, and with totals every part that adds nothing that must not be added.</summary>
    private IEnumerable<HashSet<Dimension>> Parts()
    {
        IEnumerable<HashSet<Dimension>> parts =
        [
            [],
        ];
        foreach (var dimension in question.By)
            parts = [.. parts.SelectMany(part => (HashSet<Dimension>[])[part, [.. part, dimension]])];
        var hasStock = question
            .Figures.Concat(question.Having.Select(having => having.Figure))
            .Concat(question.OrderBy.Select(order => order.Figure))
            .Any(figure => figure.Measure.Accumulation == Accumulation.Stock);
        return parts.Where(part =>
            part.Count == question.By.Count
            || question.Totals
                && question.By.All(dimension => part.Contains(dimension) || !LeavesOne(other => other == dimension))
                && (
                    !RepeatsUnits
                    || part.Any(IsOccasion)
                    || question.Cube.Dimensions.Where(IsOccasion).Any(occasion => LeavesOne(other => other == occasion))
                )
                && (!hasStock || LeavesOne(dimension => dimension is YearDimension) || part.Any(dimension => dimension is YearDimension))
                && (question.Cube.NeverAddedOver is not { } single || LeavesOne(dimension => dimension == single) || part.Contains(single))
        );
    }

    // Indicators of models are observed year by year.
    private bool RepeatsUnits =>
        question.Cube.Name == "outcomes"
        && question
            .Figures.Concat(question.Having.Select(having => having.Figure))
            .Concat(question.OrderBy.Select(order => order.Figure))
            .Any(figure => figure.Measure.Name != "models");

    private static bool IsOccasion(Dimension dimension) => dimension.Name is "year" or "yearsSinceStart";

    private bool LeavesOne(Predicate<Dimension> isIt)
    {
        var conditions = question.Where.Where(condition => isIt(condition.Dimension)).ToLookup(condition => condition.Comparison);
        return conditions[Comparison.Eq].Concat(conditions[Comparison.In]).Any(condition => condition.Values.Distinct().Count() == 1)
            || conditions[Comparison.Gte].Any(from => conditions[Comparison.Lte].Any(to => Equals(to.Values[0], from.Values[0])));
    }

    private IEnumerable<OracleCell> Cells(HashSet<Dimension> kept, List<OracleRow> rows)
    {
        if (kept.Count == 0 && rows.Count == 0)
            return [new OracleCell([.. question.By.Select(_ => int.MaxValue)], [.. question.By.Select(_ => "Σ")], [])];
        return rows.SelectMany(row => Keys(kept, row).Select(key => (Key: key, Row: row)))
            .GroupBy(pair => string.Join('\n', pair.Key.Select(member => member.Text)))
            .Select(cell => new OracleCell(
                [.. cell.First().Key.Select(member => member.Place)],
                [.. cell.First().Key.Select(member => member.Text)],
                [.. cell.Select(pair => pair.Row)]
            ));
    }

    /// <summary>The cells in which a row counts: one, but for each combination of the members that it has of list dimensions.</summary>
    private IEnumerable<IReadOnlyList<(string Text, int Place)>> Keys(HashSet<Dimension> kept, OracleRow row) =>
        question.By.Aggregate(
            (IEnumerable<IReadOnlyList<(string, int)>>)
                [
                    [],
                ],
            (keys, dimension) =>
            {
                var members = kept.Contains(dimension)
                    ? Members(dimension, row)
                        .Where(member => IsLetThrough(dimension, member))
                        .Select(member => ($"{member ?? "?"}", Place(dimension, member)))
                    : [("Σ", int.MaxValue)];
                return keys.SelectMany(_ => members, (key, member) => (IReadOnlyList<(string, int)>)[.. key, member]);
            }
        );

    private bool IsLetThrough(Dimension dimension, object? member) =>
        question.Where.Where(condition => condition.Dimension == dimension).All(condition => Holds(condition, member));

    // What one member of a list fulfils, another need not: each filter on a list is asked of its members one by one.
    private bool Holds(Condition condition, OracleRow row) =>
        condition is { Comparison: Comparison.NotIn, Dimension: ListDimension }
            ? Members(condition.Dimension, row).All(member => Holds(condition, member))
            : Members(condition.Dimension, row).Any(member => Holds(condition, member));

    private static bool Holds(Condition condition, object? member) =>
        member is not null
        && condition.Comparison switch
        {
            Comparison.Eq or Comparison.In => condition.Values.Contains(member),
            Comparison.NotIn => !condition.Values.Contains(member),
            Comparison.Gte => (int)member >= (int)condition.Values[0],
            _ => (int)member <= (int)condition.Values[0],
        };

    private IReadOnlyList<object?> Members(Dimension dimension, OracleRow row) =>
        row.Read(dimension.ColumnIn(question.Areas)) switch
        {
            IReadOnlyList<string> { Count: 0 } => [null],
            IReadOnlyList<string> list => list,
            var member => [member],
        };

    /// <summary>Where a member stands among the others: unknown is last, a total after that.</summary>
    private int Place(Dimension dimension, object? member) =>
        (member, dimension) switch
        {
            (null, _) => int.MaxValue - 1,
            (string code, CodeDimension coded) => Array.IndexOf(Sample.Codelists[coded.CodelistIn(question.Areas)], code),
            (bool flag, _) => flag ? 1 : 0,
            var (number, _) => (int)number,
        };

    private static int ByPlace(IReadOnlyList<int> left, IReadOnlyList<int> right) =>
        left.Zip(right, (one, other) => one.CompareTo(other)).FirstOrDefault(order => order != 0);
}
