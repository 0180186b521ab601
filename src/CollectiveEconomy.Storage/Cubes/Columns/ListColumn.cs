using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>A column of a list dimension: for each row the places of its members.</summary>
/// <param name="Offsets">Where the members of each row begin among all; one more for the end of the last.</param>
/// <param name="Codes">Places of the members of all rows, one row after the other.</param>
/// <param name="Members">The members in order, unknown last, as null.</param>
internal sealed record ListColumn(int[] Offsets, ushort[] Codes, object?[] Members) : IColumn
{
    /// <summary>The place that a row without members has.</summary>
    public int Unknown => Members.Length - 1;

    /// <summary>Maximum number of members of one row, and at least 1.</summary>
    public int Longest { get; } = Offsets.Zip(Offsets.Skip(1), (from, to) => to - from).Append(1).Max();

    /// <summary>Its size in memory.</summary>
    public long Bytes => (Offsets.Length * sizeof(int)) + (Codes.Length * sizeof(ushort));

    /// <summary>The members that fulfil every condition, by place; an unknown one fulfils none.</summary>
    public bool[] Accepted(IEnumerable<Condition> conditions) =>
        [.. Members.Select(member => conditions.All(condition => condition.IsFulfilledBy(member, Members)))];

    /// <summary>The places of a row's members; empty when it has none.</summary>
    public ReadOnlySpan<ushort> Of(int row) => Codes.AsSpan(Offsets[row], Offsets[row + 1] - Offsets[row]);
}
