using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Cubes;
using CollectiveEconomy.Storage.Tests.Releases;
using CsCheck;

namespace CollectiveEconomy.Storage.Tests.Protection;

/// <summary>
/// Plays the public: it knows who each cooperative is and in which cells it counts, asks what it likes in overlapping ways, and solves the answers.
/// Cooperatives have the keys 1, 2 …, in the order of the first release.
/// </summary>
internal sealed class Attack(IReadOnlyList<(LoadedRelease Release, IReadOnlyList<CooperativeFact> Facts)> releases)
{
    private static readonly Figure Total = Asking.Figure("revenueTotal");
    private static readonly Figure Mean = Asking.Figure("revenueMean");
    private static readonly Figure Observations = Asking.Figure("revenueObservations");
    private static readonly Figure Average = Asking.Figure("revenuePerCooperative");
    private static readonly Figure Count = Asking.Figure("organisations");

    /// <summary>The cooperatives whose revenue is unknown.</summary>
    private readonly IReadOnlyList<CooperativeFact> _unknowns = [.. releases[0].Facts];

    // Who counts in a cell is known from what is public: of grades and sizes the attacker knows the protected ones.
    private readonly IReadOnlyList<IReadOnlyList<CooperativeFact>> _known =
    [
        .. releases.Select(release =>
            (IReadOnlyList<CooperativeFact>)[.. OracleRow.Of(release.Facts).Select(row => (CooperativeFact)row.Hidden)]
        ),
    ];

    /// <summary>Questions that overlap, each to one of the releases.</summary>
    public static Gen<(CubeQuestion Question, int Release)[]> Questions(int releases) =>
        Gen.Select(Overlapping, Gen.Int[0, releases - 1]).Array[6];

    private static Gen<CubeQuestion> Overlapping =>
        from areas in AnyQuestion.OneOf(AreaSet.Areas2025, AreaSet.AreasBefore2025)
        from dimension in AnyQuestion.OneOf("field", "legalForm", "region", "province", "supported", "grade", "sizeByMembers", "ageBand")
        from filter in AnyQuestion.OneOf("", "field", "legalForm", "supported", "ageBand", "vsicSection")
        from place in Gen.Int[0, 2]
        from excludes in Gen.Bool
        from totals in Gen.Bool
        from isOrdered in Gen.Bool
        from isGrouped in Gen.Bool
        from least in Gen.Long[0, 400].Nullable(0.7)
        from first in Gen.Int[1, 4].Nullable(0.7)
        select Asking.Question(dimension, "", Asking.Where("year", Comparison.Eq, Sample.LastYear)) with
        {
            Figures = [Total, Mean, Observations, Average, Count],
            Where = [Asking.Where("year", Comparison.Eq, Sample.LastYear), .. Filter(filter, place, excludes)],
            Areas = areas,
            Totals = totals,
            OrderBy = isOrdered ? [new FigureOrder(Total, IsDescending: true)] : [],
            FirstPer = isGrouped ? new FirstOfEach([Asking.Dimension(dimension)], 1) : null,
            Having = least is { } value ? [new FigureCondition(Total, Comparison.Gte, value)] : [],
            First = first,
        };

    /// <summary>The values that the answers determine, of each cooperative whose revenue they determine.</summary>
    public IEnumerable<(CooperativeFact Fact, double Value)> Solve(IEnumerable<(CubeQuestion Question, int Release)> questions)
    {
        var system = new LinearSystem(_unknowns.Count);
        foreach (var (question, release) in questions)
        foreach (var cell in releases[release].Release.Ask(question, access: AccessClass.Protected))
        foreach (var (coefficients, sum) in Equations(cell, release))
            system.Add(coefficients, sum);
        return system.Determined().Select(known => (_unknowns[known.Unknown], known.Value));
    }

    private static Condition[] Filter(string dimension, int place, bool excludes)
    {
        if (dimension.Length == 0)
            return [];
        var comparison = excludes ? Comparison.NotIn : Comparison.Eq;
        return Asking.Dimension(dimension) is CodeDimension coded
            ? [Asking.Where(dimension, comparison, Sample.Codelists[coded.CodelistIn(AreaSet.Areas2025)][place % 2])]
            : [Asking.Where(dimension, comparison, place == 0)];
    }

    private IEnumerable<(IReadOnlyDictionary<int, double>, double)> Equations(CubeCell cell, int release)
    {
        var terms = Members(cell, _known[release]).ToDictionary(fact => fact.CooperativeId - 1, fact => (double)fact.Weight);
        if (cell.Value(Total) is { } total)
            yield return (terms, (double)total);
        else if (cell.Value(Mean) is { } mean && cell.Value(Observations) is { } observations)
            yield return (terms, (double)(mean * observations));
        else if (cell.Value(Average) is { } average && cell.Value(Count) is { } count)
            yield return (terms, (double)(average * count));
    }

    private static IEnumerable<CooperativeFact> Members(CubeCell cell, IReadOnlyList<CooperativeFact> facts)
    {
        var totalled = cell.TotalOver.ToHashSet();
        return facts.Where(fact =>
            cell.Question.Where.All(condition => Holds(condition, Member(cell.Question, condition.Dimension, fact)))
            && cell.Question.By.All(dimension =>
                totalled.Contains(dimension) || Equals(Member(cell.Question, dimension, fact), cell.Member(dimension))
            )
        );
    }

    private static object? Member(CubeQuestion question, Dimension dimension, CooperativeFact fact) =>
        typeof(CooperativeFact).GetProperty(dimension.ColumnIn(question.Areas))!.GetValue(fact);

    private static bool Holds(Condition condition, object? member) =>
        member is not null && condition.Values.Contains(member) == (condition.Comparison != Comparison.NotIn);
}
