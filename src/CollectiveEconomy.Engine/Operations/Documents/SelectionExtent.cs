namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>How far a set of selections reaches.</summary>
/// <param name="Depth">The longest way down, in fields.</param>
/// <param name="Fields">All fields after expanding fragments; stops growing long after any limit.</param>
/// <param name="Lists">The most fields on one way down that list parts of a type when introspected.</param>
internal readonly record struct SelectionExtent(int Depth, long Fields, int Lists)
{
    // Far above every limit and far below where a sum of two could overflow.
    private const long Saturated = 1L << 40;

    /// <summary>Both sets of selections in one.</summary>
    public SelectionExtent Beside(SelectionExtent other) =>
        new(Math.Max(Depth, other.Depth), Math.Min(Fields + other.Fields, Saturated), Math.Max(Lists, other.Lists));

    /// <summary>These selections inside of one field.</summary>
    public SelectionExtent Under(bool isList) => new(Depth + 1, Math.Min(Fields + 1, Saturated), Lists + (isList ? 1 : 0));
}
