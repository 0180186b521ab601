using System.Globalization;
using System.Text.RegularExpressions;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>
/// The years between two periods. A year is selected when all of it lies between them: 2020-06 begins with 2021, and 2022-06 ends with 2021.
/// </summary>
/// <param name="From">First year; null for the first one.</param>
/// <param name="To">Last year; null for the last one.</param>
public sealed partial record Periods(int? From, int? To)
{
    /// <summary>Name of the first period.</summary>
    public const string Start = "startPeriod";

    /// <summary>Name of the last period.</summary>
    public const string End = "endPeriod";

    private const int MonthsOfYear = 12;

    // Years among which a condition is tried; what is beyond holds no statistics.
    private const int MinYear = 1900;
    private const int MaxYear = 2199;

    private static readonly Dictionary<char, int> MonthsOf = new()
    {
        ['A'] = 12,
        ['S'] = 6,
        ['T'] = 4,
        ['Q'] = 3,
        ['M'] = 1,
    };

    /// <summary>Reads the parameters.</summary>
    /// <exception cref="ParameterInvalid">One of them is not a period.</exception>
    public static Periods Read(Parameters parameters) =>
        new(
            parameters[Start] is { } start && DaysOf(Start, start).First is var first
                ? first.DayOfYear == 1
                    ? first.Year
                    : first.Year + 1
                : null,
            parameters[End] is { } end && DaysOf(End, end).Last is var last
                ? last.AddDays(1).DayOfYear == 1
                    ? last.Year
                    : last.Year - 1
                : null
        );

    /// <summary>The years themselves, where a condition leaves some out between the first and the last; null for all.</summary>
    internal IReadOnlySet<int>? Among { get; init; }

    /// <summary>The years that a condition selects.</summary>
    /// <param name="selects">The condition.</param>
    internal static Periods Where(Func<int, bool> selects)
    {
        var years = Enumerable.Range(MinYear, MaxYear - MinYear + 1).Where(selects).ToHashSet();
        return new Periods(years.Count == 0 ? null : years.Min(), years.Count == 0 ? null : years.Max()) { Among = years };
    }

    /// <summary>Whether a year is selected.</summary>
    public bool Selects(int year) => year >= (From ?? year) && year <= (To ?? year) && Among?.Contains(year) != false;

    /// <summary>The days of a period.</summary>
    /// <param name="name">Name of the parameter.</param>
    /// <param name="text">The period.</param>
    /// <exception cref="ParameterInvalid">It is not a period.</exception>
    internal static (DateOnly First, DateOnly Last) DaysOf(string name, string text)
    {
        if (
            Written().Match(text) is { Success: true } written
            && written.Groups["year"].Value is var year
            && year != "0000"
            && year != "9999"
        )
        {
            var first = new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 1, 1);
            if (written.Groups["day"].Success)
            {
                if (DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    return (day, day);
                throw Invalid(name);
            }

            var (length, number) =
                written.Groups["month"].Success ? (1, Number(written.Groups["month"]))
                : written.Groups["kind"].Success ? (MonthsOf[written.Groups["kind"].Value[0]], Number(written.Groups["number"]))
                : (MonthsOfYear, 1);
            if (number >= 1 && number * length <= MonthsOfYear)
                return (first.AddMonths((number - 1) * length), first.AddMonths(number * length).AddDays(-1));
        }

        throw Invalid(name);
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static ParameterInvalid Invalid(string name) =>
        new(
            name,
            new LocalizedText(
                $"'{name}' là một kỳ, như 2020, 2020-A1, 2020-Q3, 2020-07 hoặc 2020-07-31.",
                $"'{name}' is a period, as in 2020, 2020-A1, 2020-Q3, 2020-07 or 2020-07-31."
            )
        );

    [GeneratedRegex(
        @"^(?<year>\d{4})(-(?<month>\d\d)(-(?<day>\d\d)(T[0-9:.Z+\-]+)?)?|-(?<kind>[ASTQM])(?<number>\d{1,2}))?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();
}
