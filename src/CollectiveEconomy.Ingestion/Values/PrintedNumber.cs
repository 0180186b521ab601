using System.Globalization;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Reads a number as a source prints it.</summary>
internal static class PrintedNumber
{
    // More digits than a printed figure has.
    private const decimal Largest = 1e15m;

    /// <summary>What it may mean: one number, or two when nothing tells decimals from thousands, the decimal first; none when it is no number.</summary>
    /// <param name="text">The number as printed.</param>
    /// <param name="decimalMark">The decimal mark of its file; null when nothing proves one.</param>
    public static IReadOnlyList<decimal> Readings(string text, char? decimalMark)
    {
        if (DigitGroups.Joined(text) is not { } compact)
            return [];
        var plain = Notation.Plain(compact, isWhole: false, out var isAmbiguous);
        if (!isAmbiguous)
            return [.. Parse(plain)];
        var mark = compact.Contains(',', StringComparison.Ordinal) ? ',' : '.';
        var asDecimal = Parse(compact.Replace(',', '.'));
        var asThousands = Parse(compact.Replace($"{mark}", "", StringComparison.Ordinal));
        return
        [
            .. decimalMark is null ? asDecimal.Concat(asThousands)
            : decimalMark == mark ? asDecimal
            : asThousands,
        ];
    }

    private static IEnumerable<decimal> Parse(string? plain) =>
        decimal.TryParse(
            plain,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
        && Math.Abs(number) < Largest
            ? [number]
            : [];
}
