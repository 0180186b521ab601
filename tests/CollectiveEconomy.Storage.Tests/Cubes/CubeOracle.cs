using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Storage.Tests.Releases;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Answers questions row by row, slowly and plainly: what the database must say.</summary>
internal static class CubeOracle
{
    /// <summary>The years that must be named when the question can't be answered by old areas; none when it can.</summary>
    public static IReadOnlyList<int> YearsWithoutAreas(CubeQuestion question, IEnumerable<CooperativeFact> facts) =>
        question.Areas == AreaSet.Areas2025 || !Dimensions(question).Any(dimension => dimension is AreaDimension)
            ? []
            :
            [
                .. facts
                    .Where(fact => fact.ProvinceBefore2025 is null)
                    .Where(fact =>
                        question
                            .Where.Where(condition => condition.Dimension is not AreaDimension)
                            .All(condition => Holds(question, condition, fact))
                    )
                    .Select(fact => fact.Year)
                    .Distinct()
                    .Order(),
            ];

    /// <summary>A line for each cell, as <see cref="Asking.Lines"/> writes them.</summary>
    public static IEnumerable<string> Lines(CubeQuestion question, IEnumerable<CooperativeFact> facts)
    {
        var counted = facts.Where(fact => question.Where.All(condition => Holds(question, condition, fact))).ToList();
        return Parts(question)
            .SelectMany(part => Cells(question, part, counted))
            .OrderBy(cell => cell.Place, Comparer<IReadOnlyList<int>>.Create(ByPlace))
            .Select(cell => cell.Line);
    }

    private static IEnumerable<Dimension> Dimensions(CubeQuestion question) =>
        question.By.Concat(question.Where.Select(condition => condition.Dimension));

    /// <summary>Which dimensions are kept: all of them, and with totals every part that adds no stock over years.</summary>
    private static IEnumerable<HashSet<Dimension>> Parts(CubeQuestion question)
    {
        IEnumerable<HashSet<Dimension>> parts =
        [
            [],
        ];
        foreach (var dimension in question.By)
            parts = [.. parts.SelectMany(part => (HashSet<Dimension>[])[part, [.. part, dimension]])];
        var isOneYear = question.Where.Any(condition =>
            condition is { Dimension: YearDimension, Comparison: Comparison.Eq or Comparison.In }
            && condition.Values.Distinct().Count() == 1
        );
        var years = question.Where.Where(condition => condition.Dimension is YearDimension).ToLookup(condition => condition.Comparison);
        isOneYear |= years[Comparison.Gte].Any(from => years[Comparison.Lte].Any(to => (int)to.Values[0] == (int)from.Values[0]));
        return parts.Where(part =>
            part.Count == question.By.Count || (question.Totals && (isOneYear || part.Any(dimension => dimension is YearDimension)))
        );
    }

    private static IEnumerable<(IReadOnlyList<int> Place, string Line)> Cells(
        CubeQuestion question,
        HashSet<Dimension> kept,
        List<CooperativeFact> facts
    )
    {
        var cells = facts.GroupBy(fact =>
            string.Join(' ', question.By.Select(dimension => kept.Contains(dimension) ? Member(question, dimension, fact) ?? "?" : "Σ"))
        );
        if (kept.Count == 0 && facts.Count == 0)
            return [([.. question.By.Select(_ => int.MaxValue)], Line(string.Join(' ', question.By.Select(_ => "Σ")), []))];
        return cells.Select(cell =>
            (
                (IReadOnlyList<int>)
                    [
                        .. question.By.Select(dimension =>
                            kept.Contains(dimension) ? Place(question, dimension, cell.First()) : int.MaxValue
                        ),
                    ],
                Line(cell.Key, [.. cell])
            )
        );

        string Line(string members, IReadOnlyList<CooperativeFact> rows) =>
            $"{members}: {string.Join(' ', question.Measures.Select(measure => Value(measure, rows) is { } value ? $"{value}" : "null"))}";
    }

    private static long? Value(Measure measure, IReadOnlyList<CooperativeFact> rows) =>
        measure switch
        {
            UnitCount { OnlyWhere: { } flag } => rows.Where(row => (bool)Read(row, flag)!).Sum(row => (long)row.Weight),
            UnitCount => rows.Sum(row => (long)row.Weight),
            Total total => rows.Where(row => Read(row, total.Column) is not null) is var reported && reported.Any()
                ? reported.Sum(row => Convert.ToInt64(Read(row, total.Column), null) * row.Weight)
                : null,
            _ => throw new NotSupportedException(measure.Name),
        };

    private static bool Holds(CubeQuestion question, Condition condition, CooperativeFact fact) =>
        Member(question, condition.Dimension, fact) is { } member
        && condition.Comparison switch
        {
            Comparison.Eq or Comparison.In => condition.Values.Contains(member),
            Comparison.NotIn => !condition.Values.Contains(member),
            Comparison.Gte => (int)member >= (int)condition.Values[0],
            _ => (int)member <= (int)condition.Values[0],
        };

    /// <summary>Where a member stands among the others: unknown is last, a total after that.</summary>
    private static int Place(CubeQuestion question, Dimension dimension, CooperativeFact fact) =>
        (Member(question, dimension, fact), dimension) switch
        {
            (null, _) => int.MaxValue - 1,
            (string code, CodeDimension coded) => Array.IndexOf(Sample.Codelists[coded.CodelistIn(question.Areas)], code),
            (bool flag, _) => flag ? 1 : 0,
            var (year, _) => (int)year,
        };

    private static int ByPlace(IReadOnlyList<int> left, IReadOnlyList<int> right) =>
        left.Zip(right, (one, other) => one.CompareTo(other)).FirstOrDefault(order => order != 0);

    private static object? Member(CubeQuestion question, Dimension dimension, CooperativeFact fact) =>
        Read(fact, dimension.ColumnIn(question.Areas));

    private static object? Read(CooperativeFact fact, string column) => typeof(CooperativeFact).GetProperty(column)!.GetValue(fact);
}
