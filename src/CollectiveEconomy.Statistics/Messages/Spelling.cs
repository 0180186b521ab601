namespace CollectiveEconomy.Statistics.Messages;

/// <summary>Compares spellings.</summary>
public static class Spelling
{
    /// <summary>Number of typing errors at which a text of so many letters can still mean another; none in a very short one.</summary>
    public static int Limit(int length) => length <= 2 ? 0 : Math.Max(1, length / 4);

    /// <summary>
    /// Number of letters that were left out, added, exchanged or swapped with their neighbour (optimal string alignment), regardless of case; null
    /// when there are more than <paramref name="limit"/>.
    /// </summary>
    public static int? Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return null;
        var (before, last, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(last[j - 1] + (Same(left, i, right, j) ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left, i, right, j - 1) && Same(left, i - 1, right, j))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return null;
            (before, last, row) = (last, row, before);
        }

        return last[right.Length] <= limit ? last[right.Length] : null;
    }

    private static bool Same(string left, int i, string right, int j) =>
        char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
}
