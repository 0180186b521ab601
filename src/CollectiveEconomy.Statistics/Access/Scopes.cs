using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Access;

/// <summary>
/// Words that restrict or describe the use of a key, in a fixed order so that equal sets are equal values. An empty set does not restrict
/// it.
/// </summary>
public sealed record Scopes
{
    /// <summary>Maximum number of characters of all words, including the spaces between them.</summary>
    public const int LongestText = 300;

    private const string Marks = ":._/-";

    private Scopes(string text) => Text = text;

    /// <summary>No scope.</summary>
    public static Scopes None { get; } = new("");

    /// <summary>The words with a space between them.</summary>
    public string Text { get; }

    /// <summary>The words in ordinal order.</summary>
    public IReadOnlyList<string> Words => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Reads words that spaces separate, in any order; repeats count once.</summary>
    /// <param name="text">The words, each of ASCII letters, digits and the marks <c>: . _ / -</c>.</param>
    /// <exception cref="TextInvalid">A word has another character, or all are too long.</exception>
    public static Scopes Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal).ToList();
        if (words.Find(word => !word.All(character => char.IsAsciiLetterOrDigit(character) || Marks.Contains(character))) is { } wrong)
            throw new TextInvalid(
                new(
                    $"'{wrong}' không phải là phạm vi hợp lệ: hãy dùng chữ cái ASCII, chữ số và '{Marks}'.",
                    $"'{wrong}' is not a valid scope: use ASCII letters, digits and '{Marks}'."
                )
            );
        var whole = string.Join(' ', words);
        return whole.Length <= LongestText
            ? new Scopes(whole)
            : throw new TextInvalid(
                new($"Các phạm vi dài hơn {LongestText} ký tự.", $"The scopes are longer than {LongestText} characters.")
            );
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
