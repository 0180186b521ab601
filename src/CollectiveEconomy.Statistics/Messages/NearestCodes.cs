namespace CollectiveEconomy.Statistics.Messages;

/// <summary>Suggests codes similar to an unknown one.</summary>
public static class NearestCodes
{
    private const int Suggestions = 3;

    /// <summary>Up to three of <paramref name="known"/>, nearest first by edit distance (Levenshtein), ties in ordinal order.</summary>
    public static IReadOnlyList<string> To(string code, IEnumerable<string> known) =>
        [.. known.OrderBy(candidate => Distance(code, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).Take(Suggestions)];

    private static int Distance(string left, string right)
    {
        // A caller's text can be long; its first letters decide.
        var typed = left[..Math.Min(left.Length, 64)].ToUpperInvariant();
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= typed.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (typed[i - 1] == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
