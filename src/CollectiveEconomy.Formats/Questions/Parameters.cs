using System.Collections;
using System.Globalization;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Formats.Questions;

/// <summary>The parameters of an address, each given once.</summary>
public sealed class Parameters : IEnumerable<KeyValuePair<string, string>>
{
    private readonly Dictionary<string, string> _values = [];

    /// <summary>Takes up what an address states.</summary>
    /// <param name="stated">Names and values.</param>
    /// <param name="known">The names that mean something.</param>
    /// <exception cref="ParameterInvalid">A name means nothing, or is given twice.</exception>
    public Parameters(IEnumerable<KeyValuePair<string, string>> stated, IReadOnlyCollection<string> known)
    {
        foreach (var (name, value) in stated)
        {
            if (!known.Contains(name))
                throw new ParameterInvalid(name, Unknown(name, known));
            if (!_values.TryAdd(name, value))
                throw new ParameterInvalid(
                    name,
                    new(
                        $"Tham số '{name}' được nêu hai lần; hãy nêu một lần, các giá trị cách nhau bằng dấu phẩy.",
                        $"Parameter '{name}' is given twice; give it once, with its values separated by commas."
                    )
                );
        }
    }

    /// <summary>The value of a name; null when it is not given, or empty.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>The values of a name that are separated by a character; none when it is not given.</summary>
    public IReadOnlyList<string> List(string name, char separator = ',') =>
        this[name]?.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The one of several that a name states; the default when it is not given.</summary>
    public T OneOf<T>(string name, T otherwise, IReadOnlyDictionary<string, T> known) =>
        this[name] is not { } value ? otherwise
        : known.FirstOrDefault(one => string.Equals(one.Key, value, StringComparison.OrdinalIgnoreCase)) is { Key: not null } found
            ? found.Value
        : throw new ParameterInvalid(name, NotAmong(name, value, known.Keys));

    /// <summary>Yes or no; the default when it is not given.</summary>
    public bool Flag(string name, bool otherwise = false) =>
        OneOf(name, otherwise, new Dictionary<string, bool> { ["true"] = true, ["false"] = false });

    /// <summary>A day; null when it is not given.</summary>
    public DateOnly? Day(string name) =>
        this[name] is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new ParameterInvalid(name, new($"'{name}' là một ngày, như 2026-03-31.", $"'{name}' is a day, as in 2026-03-31."));

    /// <summary>That a value is none of those that are known.</summary>
    public static LocalizedText NotAmong(string name, string value, IEnumerable<string> known)
    {
        var all = string.Join(", ", known);
        return new(
            $"'{UnknownCode.Echo(value)}' không phải giá trị của '{name}'; hãy dùng một trong: {all}.",
            $"'{UnknownCode.Echo(value)}' is not a value of '{name}'; use one of {all}."
        );
    }

    private static LocalizedText Unknown(string name, IReadOnlyCollection<string> known)
    {
        var nearest = string.Join(", ", NearestCodes.To(name, known));
        return new(
            $"Không có tham số '{UnknownCode.Echo(name)}'; gần nhất là: {nearest}.",
            $"There is no parameter '{UnknownCode.Echo(name)}'; the nearest are {nearest}."
        );
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
