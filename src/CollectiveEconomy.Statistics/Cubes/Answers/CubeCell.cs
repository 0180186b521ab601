using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Statistics.Cubes.Answers;

/// <summary>One cell of an answer.</summary>
/// <param name="Question">The question that it answers; defines the meaning of members and values.</param>
/// <param name="Members">
/// A member for each dimension of the question: a string, an <see cref="int"/> or a <see cref="bool"/>; null when unknown, or totalled.
/// </param>
/// <param name="Measures">Results for each measure of the question.</param>
/// <param name="TotalledMask">Which dimensions are totalled: the last has the lowest bit.</param>
public sealed record CubeCell(CubeQuery Question, IReadOnlyList<object?> Members, IReadOnlyList<MeasureAnswer> Measures, long TotalledMask)
{
    /// <summary>Whether the cell totals over some dimension of the question.</summary>
    public bool IsTotal => TotalledMask != 0;

    /// <summary>Dimensions that this cell totals over.</summary>
    public IEnumerable<Dimension> TotalOver => Question.By.Where((_, place) => IsTotalledAt(place));

    /// <summary>Whether this cell totals over the dimension at a place of the question.</summary>
    public bool IsTotalledAt(int place) => (TotalledMask >> (Question.By.Count - 1 - place) & 1) == 1;

    /// <summary>The member of a dimension; null when unknown, totalled, or not in the question.</summary>
    public object? Member(Dimension dimension) => PlaceOf(Question.By, dimension) is >= 0 and var place ? Members[place] : null;

    /// <summary>Results for a measure; null when it was not requested.</summary>
    public MeasureAnswer? Measure(Measure measure) => PlaceOf(Question.Measures, measure) is >= 0 and var place ? Measures[place] : null;

    /// <summary>A figure; null when nothing was reported, when it is withheld, or when it was not requested.</summary>
    public decimal? Value(Figure figure) => Measure(figure.Measure)?[figure.Statistic];

    private static int PlaceOf<T>(IReadOnlyList<T> list, T item)
        where T : class
    {
        for (var place = 0; place < list.Count; place++)
            if (ReferenceEquals(list[place], item))
                return place;
        return -1;
    }
}
