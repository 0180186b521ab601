namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>One cell of an answer.</summary>
/// <param name="Question">The question that it answers; it says what the members and values are of.</param>
/// <param name="Members">A member for each dimension of the question: a string, an <see cref="int"/> or a <see cref="bool"/>; null when unknown, or totalled.</param>
/// <param name="Values">A value for each measure of the question; null when nothing was reported.</param>
/// <param name="TotalledMask">Which dimensions are totalled: the last has the lowest bit.</param>
public sealed record CubeCell(CubeQuestion Question, IReadOnlyList<object?> Members, IReadOnlyList<long?> Values, long TotalledMask)
{
    /// <summary>Whether the cell is over all members of some dimension by which the question breaks down.</summary>
    public bool IsTotal => TotalledMask != 0;

    /// <summary>The dimensions over all members of which the cell is.</summary>
    public IEnumerable<Dimension> TotalOver => Question.By.Where((_, place) => (TotalledMask >> (Question.By.Count - 1 - place) & 1) == 1);

    /// <summary>The member of a dimension; null when unknown, totalled, or not in the question.</summary>
    public object? Member(Dimension dimension) => PlaceOf(Question.By, dimension) is >= 0 and var place ? Members[place] : null;

    /// <summary>The value of a measure; null when nothing was reported, or when it was not asked for.</summary>
    public long? Value(Measure measure) => PlaceOf(Question.Measures, measure) is >= 0 and var place ? Values[place] : null;

    private static int PlaceOf<T>(IReadOnlyList<T> list, T item)
        where T : class
    {
        for (var place = 0; place < list.Count; place++)
            if (ReferenceEquals(list[place], item))
                return place;
        return -1;
    }
}
