using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>A column of a dimension: for each row the place of its member in the order of members.</summary>
/// <param name="Codes">The places; that of an unknown member is one after the last.</param>
/// <param name="Members">The members in order, unknown last, as null.</param>
internal sealed record MemberColumn(ushort[] Codes, object?[] Members) : IColumn
{
    /// <summary>Largest number of members that a column can hold.</summary>
    public const int MaxMembers = ushort.MaxValue - 2;

    /// <summary>The place of an unknown member.</summary>
    public int Unknown => Members.Length - 1;

    /// <summary>Its size in memory.</summary>
    public long Bytes => Codes.Length * sizeof(ushort);

    /// <summary>The members that fulfil every condition, by place; an unknown one fulfils none.</summary>
    public bool[] Accepted(IEnumerable<Condition> conditions) =>
        [.. Members.Select(member => conditions.All(condition => condition.IsFulfilledBy(member, Members)))];
}
