using CollectiveEconomy.Disclosure.Tests.Asking;

namespace CollectiveEconomy.Disclosure.Tests.Marking;

/// <summary>An organisation that is the only difference of two sets.</summary>
/// <param name="Row">Its place in <see cref="Truth.Rows"/>.</param>
/// <param name="Larger">The set with it.</param>
/// <param name="Smaller">The same set without it.</param>
public sealed record Isolation(int Row, AskedSet Larger, AskedSet Smaller)
{
    /// <summary>Every pair of sets that differ in one organisation.</summary>
    public static IReadOnlyList<Isolation> Of(IEnumerable<AskedSet> sets)
    {
        // Sets are told apart by the sum of random keys of their members: with one more member the sum is larger by its key.
        var keys = new Random(1);
        var keyOf = new Dictionary<int, long>();
        long Key(int row) => keyOf.TryGetValue(row, out var key) ? key : keyOf[row] = keys.NextInt64(1L << 50);
        var byKey = new Dictionary<long, AskedSet>();
        foreach (var set in sets)
            byKey.TryAdd(set.Members.Sum(Key), set);
        return
        [
            .. from larger in byKey
            from row in larger.Value.Members
            where byKey.ContainsKey(larger.Key - keyOf[row])
            select new Isolation(row, larger.Value, byKey[larger.Key - keyOf[row]]),
        ];
    }

    /// <summary>What the two sets tell of a figure of it, for one of the units for which it stands; null where either is withheld.</summary>
    public double? Difference(string figure, Truth truth) =>
        Larger.Told.TryGetValue(figure, out var with) && Smaller.Told.TryGetValue(figure, out var without)
            ? (with - without) / truth.Rows[Row].Weight
            : null;
}
