using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Condition on one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Comparison">How its members are compared.</param>
/// <param name="Values">
/// A string, an <see cref="int"/> or a <see cref="bool"/> each, after the kind of the dimension; one, but for lists.
/// </param>
public sealed record Condition(Dimension Dimension, Comparison Comparison, IReadOnlyList<object> Values)
{
    /// <summary>Whether a known member satisfies it; true as well where that follows from the order of a codelist.</summary>
    public bool MayHold(object member) =>
        Comparison switch
        {
            Comparison.Gte => member is not int number || number >= (int)Values[0],
            Comparison.Lte => member is not int number || number <= (int)Values[0],
            Comparison.NotIn => !Values.Contains(member),
            _ => Values.Contains(member),
        };
}
