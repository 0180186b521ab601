using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The words that withdraw a value of the register. A blank cell may be an oversight; these are not.</summary>
public static class WithdrawalMark
{
    private const int Longest = 20;

    /// <summary>The words, which are read without regard to case and diacritics.</summary>
    public static IReadOnlyList<string> Words { get; } = ["rút", "withdrawn"];

    private static readonly string[] Folded = [.. Words.Select(SearchForm.Of)];

    /// <summary>Whether a cell holds one of them.</summary>
    internal static bool IsIn(Cell cell) =>
        cell.Kind == CellKind.Text
        && cell.Text.AsSpan().Trim() is { Length: > 0 and < Longest } text
        && (text[0] is 'r' or 'R' or 'w' or 'W')
        && Array.IndexOf(Folded, SearchForm.Of(cell.Text.Trim())) >= 0;
}
