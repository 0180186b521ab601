namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Columns as spreadsheets name them: A, B … Z, AA.</summary>
public static class ColumnLetters
{
    private const int Letters = 26;
    private const int LongestName = 4;

    /// <summary>The name of a column, from 0.</summary>
    public static string Of(int column) =>
        column < Letters ? ((char)('A' + column)).ToString() : Of(column / Letters - 1) + (char)('A' + column % Letters);

    /// <summary>The column, from 0, of a cell such as BC12.</summary>
    /// <exception cref="FormatException">It begins with no letter, or with too many.</exception>
    public static int Number(string place)
    {
        var letters = place.AsSpan().TrimEnd("0123456789");
        if (letters.Length is 0 or > LongestName || letters.ContainsAnyExceptInRange('A', 'Z'))
            throw new FormatException("A cell has no column.");
        var number = 0;
        foreach (var letter in letters)
            number = number * Letters + (letter - 'A' + 1);
        return number - 1;
    }
}
