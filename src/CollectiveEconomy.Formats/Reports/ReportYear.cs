using System.Globalization;
using System.Text.RegularExpressions;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>The year of a report, which is filled into its questions and texts.</summary>
/// <param name="Value">The year.</param>
/// <param name="First">First year of the release; no earlier year is filled in.</param>
public readonly partial record struct ReportYear(int Value, int First)
{
    /// <summary>Name of the parameter.</summary>
    public const string Name = "year";

    /// <summary>The year that a text states, or the last of the release when it states none.</summary>
    /// <param name="text">The parameter; null when it is not given.</param>
    /// <param name="release">The release that answers.</param>
    /// <exception cref="ParameterInvalid">It is no year of the release.</exception>
    public static ReportYear Of(string? text, Release release)
    {
        if (text is null)
            return new(release.LastYear, release.FirstYear);
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= release.FirstYear
            && year <= release.LastYear
            ? new(year, release.FirstYear)
            : throw new ParameterInvalid(
                Name,
                new(
                    $"'{UnknownCode.Echo(text)}' không phải năm của đợt công bố {release.Id}; hãy dùng một năm từ {release.FirstYear} đến {release.LastYear}.",
                    $"'{UnknownCode.Echo(text)}' is no year of release {release.Id}; use a year from {release.FirstYear} to {release.LastYear}."
                )
            );
    }

    /// <summary>A text with years in the place of <c>{year}</c>, <c>{year-1}</c> …</summary>
    public string In(string text)
    {
        var (value, first) = this;
        return Placeholder()
            .Replace(
                text,
                match =>
                    Math.Max(
                            first,
                            value - (match.Groups[1].Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0)
                        )
                        .ToString(CultureInfo.InvariantCulture)
            );
    }

    /// <summary>Both texts with years.</summary>
    internal LocalizedText In(LocalizedText text) => new(In(text.Vi), In(text.En));

    [GeneratedRegex(@"\{year(?:-(\d{1,2}))?\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
