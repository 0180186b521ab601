using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Conditions on members.</summary>
internal static class MemberConditions
{
    /// <summary>Whether a member fulfils a condition; an unknown one fulfils none.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="member">The member.</param>
    /// <param name="members">All members in order: codes are compared by their places.</param>
    public static bool IsFulfilledBy(this Condition condition, object? member, object?[] members) =>
        member is not null
        && condition.Comparison switch
        {
            Comparison.Gte => Compare(member, condition.Values[0], members) >= 0,
            Comparison.Lte => Compare(member, condition.Values[0], members) <= 0,
            Comparison.NotIn => !condition.Values.Contains(member),
            _ => condition.Values.Contains(member),
        };

    private static int Compare(object member, object other, object?[] members) =>
        member is string
            ? Array.IndexOf(members, member).CompareTo(Array.IndexOf(members, other))
            : Comparer<object>.Default.Compare(member, other);
}
