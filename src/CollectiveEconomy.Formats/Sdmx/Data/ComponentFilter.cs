using System.Globalization;
using System.Text.RegularExpressions;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>
/// A condition on a component, as REST 2 writes it: alternatives that commas separate, each of comparisons that a plus joins, as in
/// <c>c[TIME_PERIOD]=ge:2020+le:2022,2025</c>.
/// </summary>
internal sealed partial class ComponentFilter
{
    private static readonly Dictionary<string, FilterOperator> Operators = Enum.GetValues<FilterOperator>()
        .ToDictionary(one => one.ToString().ToLowerInvariant());

    private readonly string _parameter;

    private ComponentFilter(string parameter, IReadOnlyList<IReadOnlyList<FilterTerm>> alternatives) =>
        (_parameter, Alternatives) = (parameter, alternatives);

    /// <summary>The alternatives, of which one must hold.</summary>
    public IReadOnlyList<IReadOnlyList<FilterTerm>> Alternatives { get; }

    /// <summary>Whether a name of a parameter is that of a condition.</summary>
    public static bool IsName(string name) => Named().IsMatch(name);

    /// <summary>The component of a name such as <c>c[REGION]</c>.</summary>
    public static string ComponentOf(string name) => name[2..^1];

    /// <summary>Reads a condition.</summary>
    /// <param name="parameter">Name of the parameter.</param>
    /// <param name="text">The condition. A plus in an address reads as a blank.</param>
    /// <exception cref="ParameterInvalid">It is not a condition.</exception>
    public static ComponentFilter Read(string parameter, string text) =>
        new(parameter, [.. text.Split(',').Select(one => one.Split('+', ' ').Select(term => Term(parameter, term)).ToList())]);

    /// <summary>Whether it selects the value of a component.</summary>
    /// <param name="value">The value.</param>
    /// <param name="component">The component.</param>
    public bool Selects(string value, Component component) =>
        component.IsNumber
            ? Selects(decimal.Parse(value, CultureInfo.InvariantCulture))
            : Any(term => term.Holds(value, string.CompareOrdinal(value, term.Value)));

    /// <summary>Whether it selects a number.</summary>
    /// <exception cref="ParameterInvalid">It compares with what is no number.</exception>
    public bool Selects(decimal number) =>
        Any(term => term.Holds(SdmxMessage.Number(number), term.IsOfText ? 0 : number.CompareTo(NumberOf(term))));

    /// <summary>Whether it selects a year. A period is compared with all of the year: 2020-06 is neither before nor after the end of 2020.</summary>
    /// <exception cref="ParameterInvalid">It compares with what is no period.</exception>
    public bool Selects(int year) => Any(term => term.Holds(year, _parameter));

    /// <summary>Checks that everything it compares with is a number.</summary>
    /// <exception cref="ParameterInvalid">Something is not.</exception>
    public void CheckNumbers()
    {
        foreach (var term in Alternatives.SelectMany(one => one).Where(term => !term.IsOfText))
            NumberOf(term);
    }

    private bool Any(Func<FilterTerm, bool> holds) => Alternatives.Any(all => all.All(holds));

    private decimal NumberOf(FilterTerm term) =>
        decimal.TryParse(term.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ParameterInvalid(
                _parameter,
                new(
                    $"'{UnknownCode.Echo(term.Value)}' trong '{_parameter}' không phải là số.",
                    $"'{UnknownCode.Echo(term.Value)}' in '{_parameter}' is not a number."
                )
            );

    private static FilterTerm Term(string parameter, string text)
    {
        var written = Written().Match(text);
        var name = written.Groups["operator"].Value;
        if (name.Length == 0 && text.Length > 0)
            return new FilterTerm(FilterOperator.Eq, text);
        if (Operators.TryGetValue(name, out var found) && written.Groups["value"].Length > 0)
            return new FilterTerm(found, written.Groups["value"].Value);
        var known = string.Join(", ", Operators.Keys);
        throw new ParameterInvalid(
            parameter,
            new(
                $"'{UnknownCode.Echo(text)}' trong '{parameter}' không phải điều kiện; viết GIÁ_TRỊ hoặc PHÉP:GIÁ_TRỊ, phép là một trong {known}.",
                $"'{UnknownCode.Echo(text)}' in '{parameter}' is not a condition; write VALUE or OPERATOR:VALUE, where the operator is one of {known}."
            )
        );
    }

    [GeneratedRegex(@"^c\[.*\]$", RegexOptions.Singleline)]
    private static partial Regex Named();

    [GeneratedRegex("^(?<operator>[A-Za-z]+):(?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Written();
}
