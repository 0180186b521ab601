namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>How the number cells of a file mark decimals, as far as they prove it.</summary>
public sealed class FileNotation
{
    private const int Group = 3;

    private bool _hasComma;
    private bool _hasPoint;

    /// <summary>The decimal mark of the file; null when no cell proves one, or cells prove both.</summary>
    public char? DecimalMark =>
        _hasComma == _hasPoint ? null
        : _hasComma ? ','
        : '.';

    /// <summary>Notes what a cell proves.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isWhole">Whether its numbers have no decimals, so that a mark before three digits parts thousands.</param>
    internal void Note(ReadOnlySpan<char> text, bool isWhole)
    {
        if (_hasComma && _hasPoint || text.IndexOfAny('.', ',') < 0)
            return;
        switch (Proven(text, isWhole))
        {
            case ',':
                _hasComma = true;
                break;
            case '.':
                _hasPoint = true;
                break;
        }
    }

    /// <summary>The decimal mark that a text proves; null when it may be read in two ways.</summary>
    private static char? Proven(ReadOnlySpan<char> text, bool isWhole)
    {
        var (comma, point) = (text.LastIndexOf(','), text.LastIndexOf('.'));
        if (comma >= 0 && point >= 0)
            return comma > point ? ',' : '.';
        var (last, mark, other) = comma >= 0 ? (comma, ',', '.') : (point, '.', ',');
        var isGroup = DigitsFrom(text, last + 1) == Group && DigitsFrom(text, 0) is >= 1 and <= Group && text[0] != '0';
        if (text.IndexOf(mark) != last)
            return isGroup ? other : null;
        return !isGroup && DigitsFrom(text, last + 1) > 0 ? mark
            : isGroup && isWhole ? other
            : null;
    }

    private static int DigitsFrom(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - start;
    }
}
