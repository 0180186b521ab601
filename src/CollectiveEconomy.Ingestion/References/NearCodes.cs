using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Ingestion.References;

/// <summary>Finds the codes of a set that were probably meant by unknown ones, when every row of the submission is read.</summary>
/// <param name="codes">The set.</param>
/// <param name="permitted">The codes of it that the column may have; null when it may have all.</param>
internal sealed class NearCodes(CodeSet codes, IReadOnlySet<string>? permitted)
{
    // Nearness is looked for among every code: in a long list only so often.
    private const int MaxComparisons = 2_000_000;

    private readonly Dictionary<string, CodeAdvice> _found = [];
    private KnownCodes? _known;
    private int _comparisons;

    /// <summary>What was probably meant; none when nothing is near, or too many were asked for.</summary>
    /// <param name="text">The unknown code.</param>
    /// <param name="isRefused">Whether a row is refused: its code is not advised.</param>
    public CodeAdvice To(string text, Func<(int Sheet, int Row), bool> isRefused)
    {
        if (_found.TryGetValue(text, out var near))
            return near;
        if (_comparisons > MaxComparisons)
            return CodeAdvice.None;
        _comparisons += codes.Codes.Count;
        _known ??= new KnownCodes(
            codes.Resource,
            [.. codes.Named(isRefused).Where(code => permitted is null || permitted.Contains(code.Code))],
            codes.Areas
        );
        return _found[text] = _known.Advise(text);
    }
}
