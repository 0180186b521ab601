using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Messages;

/// <summary>What a text probably means that is no code of a list.</summary>
/// <param name="Codes">The codes, each as probable as the others; none when nothing is near.</param>
/// <param name="Subject">What the text names that became part of the code; null when the code itself was misspelt.</param>
public sealed record CodeAdvice(IReadOnlyList<NamedCode> Codes, NamedCode? Subject = null)
{
    /// <summary>Nothing is near.</summary>
    public static CodeAdvice None { get; } = new([]);

    /// <summary>What to write instead; null when nothing is near, or several codes are.</summary>
    public string? Suggestion => Codes is [var one] ? one.Vi : null;

    /// <summary>The sentence in Vietnamese; empty when nothing is near.</summary>
    public string Vi =>
        Codes.Count == 0 ? ""
        : Subject is { } part ? $"{part.Vi} nay thuộc {Codes[0].Vi}."
        : $"Gần nhất: {string.Join(", ", Codes.Select(code => code.Vi))}.";

    /// <summary>The sentence in English; empty when nothing is near.</summary>
    public string En =>
        Codes.Count == 0 ? ""
        : Subject is { } part ? $"{part.En} is now part of {Codes[0].En}."
        : $"Nearest match: {string.Join(", ", Codes.Select(code => code.En))}.";

    /// <summary>The end of a sentence for callers who send codes; empty when nothing is near.</summary>
    public LocalizedText Clause =>
        Codes.Count == 0 ? new("", "")
        : Subject is { } part ? new($"; {part.Vi} nay thuộc {Codes[0].Quoted.Vi}", $"; {part.En} is now part of {Codes[0].Quoted.En}")
        : new(
            $"; các mã gần nhất là {string.Join(", ", Codes.Select(code => code.Quoted.Vi))}",
            $"; the nearest codes are {string.Join(", ", Codes.Select(code => code.Quoted.En))}"
        );
}
