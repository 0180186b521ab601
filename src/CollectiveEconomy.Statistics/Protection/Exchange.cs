namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Exchanges classes among similar organisations (data swapping, Dalenius and Reiss 1982): within blocks of at least five neighbours in an
/// order of public attributes, who has which class is permuted at random. Counts of whole blocks stay true for any query; for a single
/// organisation, no number of queries reveals more than the classes of its block.
/// </summary>
public static class Exchange
{
    /// <summary>Smallest number of organisations among which classes are exchanged.</summary>
    public const int BlockSize = 5;

    /// <summary>Whose class each item is given: the place of another item, or its own.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="stratumOf">
    /// Within what counts stay true. A stratum of fewer items than a block is put together with the next of its family, and families are mixed only where a whole
    /// one is smaller than a block.
    /// </param>
    /// <param name="order">Compares items by what is public of them, so that neighbours are similar.</param>
    /// <param name="chanceOf">A random number of an item for a purpose.</param>
    public static int[] Permutation(
        int count,
        Func<int, (string Family, string Stratum)> stratumOf,
        Comparison<int> order,
        Func<int, string, double> chanceOf
    )
    {
        var given = new int[count];
        foreach (var block in Blocks(count, stratumOf, order, chanceOf))
        {
            var shuffled = block.OrderBy(item => chanceOf(item, "exchange")).ThenBy(item => item).ToList();
            for (var place = 0; place < block.Count; place++)
                given[block[place]] = shuffled[place];
        }

        return given;
    }

    private static List<List<int>> Blocks(
        int count,
        Func<int, (string Family, string Stratum)> stratumOf,
        Comparison<int> order,
        Func<int, string, double> chanceOf
    )
    {
        var blocks = new List<List<int>>();
        var waiting = new List<int>();
        foreach (
            var family in Enumerable
                .Range(0, count)
                .GroupBy(item => stratumOf(item).Family)
                .OrderBy(family => family.Key, StringComparer.Ordinal)
        )
        {
            var before = blocks.Count;
            foreach (var stratum in family.GroupBy(item => stratumOf(item).Stratum).OrderBy(stratum => stratum.Key, StringComparer.Ordinal))
            {
                // Neighbours with equal public attributes are in random order, or keys would reveal the members of a block.
                waiting.AddRange(stratum.OrderBy(item => item, Comparer<int>.Create(order)).ThenBy(item => chanceOf(item, "neighbour")));
                if (waiting.Count < BlockSize)
                    continue;
                blocks.AddRange(Cut(waiting));
                waiting.Clear();
            }

            if (blocks.Count == before)
                continue;
            blocks[^1].AddRange(waiting);
            waiting.Clear();
        }

        if (blocks.Count == 0)
            blocks.Add([]);
        blocks[^1].AddRange(waiting);
        return blocks;
    }

    // The last block takes what is left, so that none is too small.
    private static IEnumerable<List<int>> Cut(List<int> items)
    {
        var blocks = items.Count / BlockSize;
        for (var block = 0; block < blocks; block++)
        {
            var from = block * BlockSize;
            yield return items.GetRange(from, block == blocks - 1 ? items.Count - from : BlockSize);
        }
    }
}
