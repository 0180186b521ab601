namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Rows that follow each other and belong together.</summary>
internal static class Runs
{
    /// <summary>Groups sorted rows as they are read; only one group is held at a time.</summary>
    public static IEnumerable<(TKey Key, IReadOnlyList<TRow> Rows)> RunsBy<TRow, TKey>(this IEnumerable<TRow> sorted, Func<TRow, TKey> key)
        where TKey : IEquatable<TKey>
    {
        var run = new List<TRow>();
        foreach (var row in sorted)
        {
            if (run.Count > 0 && !key(run[0]).Equals(key(row)))
            {
                yield return (key(run[0]), run);
                run = [];
            }

            run.Add(row);
        }

        if (run.Count > 0)
            yield return (key(run[0]), run);
    }
}
