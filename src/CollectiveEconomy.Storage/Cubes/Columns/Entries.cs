namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>The rows that are counted: each once, or once for each combination of its members in the lists that are unfolded.</summary>
internal sealed class Entries
{
    private readonly Dictionary<IdentityColumn, int[]?> _orders = [];
    private readonly Scratch _scratch;

    private Entries(int[] rows, int count, IReadOnlyList<ushort[]> members, Scratch scratch) =>
        (Rows, Count, Members, _scratch) = (rows, count, members, scratch);

    /// <summary>The row of each entry, ascending.</summary>
    public int[] Rows { get; }

    /// <summary>How many there are; arrays may be longer.</summary>
    public int Count { get; }

    /// <summary>For each list that is unfolded, the place of the member for which each entry counts.</summary>
    public IReadOnlyList<ushort[]> Members { get; }

    /// <summary>Rows as entries.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="count">How many.</param>
    /// <param name="unfoldings">The lists that are unfolded.</param>
    /// <param name="scratch">Gives room.</param>
    public static Entries Of(int[] rows, int count, IReadOnlyList<Unfolding> unfoldings, Scratch scratch)
    {
        var entries = new Entries(rows, count, [], scratch);
        foreach (var unfolding in unfoldings)
            entries = entries.Unfold(unfolding);
        return entries;
    }

    /// <summary>The entries by the number of their key, those without one left out, and how many they are; a null order is that in which they are.</summary>
    public (int[]? Order, int Count) InOrderOf(IdentityColumn identities)
    {
        if (identities.IsSorted)
            return (null, Count);
        if (!_orders.TryGetValue(identities, out var order))
            _orders.Add(identities, order = Sorted(identities));
        return (order, order![Count]);
    }

    // Counted, then placed; the number of those placed stands behind the last.
    private int[] Sorted(IdentityColumn identities)
    {
        var numbers = identities.Numbers;
        var starts = new int[identities.Count + 1];
        for (var entry = 0; entry < Count; entry++)
            if (numbers[Rows[entry]] is not IdentityColumn.None and var number)
                starts[number + 1]++;
        for (var number = 0; number < identities.Count; number++)
            starts[number + 1] += starts[number];
        var placed = starts[identities.Count];
        var order = _scratch.Ints(Count + 1);
        for (var entry = 0; entry < Count; entry++)
            if (numbers[Rows[entry]] is not IdentityColumn.None and var number)
                order[starts[number]++] = entry;
        order[Count] = placed;
        return order;
    }

    private Entries Unfold(Unfolding unfolding)
    {
        var column = unfolding.Column;
        var most = 0;
        for (var entry = 0; entry < Count; entry++)
            most += Math.Max(1, column.Of(Rows[entry]).Length);
        var rows = _scratch.Ints(most);
        var members = Members.Select(_ => _scratch.Shorts(most)).Append(_scratch.Shorts(most)).ToArray();
        var count = 0;
        for (var entry = 0; entry < Count; entry++)
        {
            var of = column.Of(Rows[entry]);
            if (of.IsEmpty)
                Add(entry, column.Unknown);
            foreach (var member in of)
                Add(entry, member);
        }

        return new Entries(rows, count, members, _scratch);

        void Add(int entry, int member)
        {
            if (!unfolding.Accepted[member])
                return;
            rows[count] = Rows[entry];
            for (var list = 0; list < Members.Count; list++)
                members[list][count] = Members[list][entry];
            members[^1][count++] = (ushort)member;
        }
    }
}
