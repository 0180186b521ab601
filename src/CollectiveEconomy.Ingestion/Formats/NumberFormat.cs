using System.Text.RegularExpressions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>A number format of a workbook under which readers see another number than the cell holds, or a day.</summary>
/// <remarks>ECMA-376 Part 1, 18.8.30 and 18.8.31.</remarks>
public sealed record NumberFormat
{
    // Quoted text, escaped letters, widths of letters, colours and locales are no placeholders.
    private static readonly Regex Literals = new(
        @"""(?<text>[^""]*)""|\\(?<text>.)|[_*].|\[\$(?<text>[^\]-]*)[^\]]*\]|\[[^\]]*\]",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1)
    );

    // Commas behind the last digit divide by a thousand each.
    private static readonly Regex Divisions = new("[0#?](?<commas>,+)(?![0#?,])", RegexOptions.None, TimeSpan.FromSeconds(1));

    private NumberFormat() { }

    /// <summary>Whether the number is shown as a day.</summary>
    public bool IsDate { get; private init; }

    /// <summary>How much of a day is shown.</summary>
    public DatePrecision Shown { get; private init; }

    /// <summary>Whether a hundredfold is shown, with a percent sign.</summary>
    public bool IsPercent { get; private init; }

    /// <summary>How often the number is divided by a thousand before it is shown.</summary>
    public int Thousands { get; private init; }

    /// <summary>Text that is shown beside the number; empty when there is none.</summary>
    public string Literal { get; private init; } = "";

    /// <summary>Number of digits that are shown at least, with zeros in front; 0 when zeros are not filled in.</summary>
    public int LeadingZeros { get; private init; }

    /// <summary>Whether the digits are shown and nothing besides.</summary>
    public bool IsDigits => this is { IsDate: false, IsPercent: false, Thousands: 0, Literal: "" };

    /// <summary>The format of a number that every workbook has; null when it shows the number as it is.</summary>
    public static NumberFormat? OfBuiltIn(uint id) =>
        id switch
        {
            9 or 10 => new() { IsPercent = true },
            17 => new() { IsDate = true, Shown = DatePrecision.Month },
            (>= 14 and <= 16) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => new() { IsDate = true },
            _ => null,
        };

    /// <summary>The format of a code such as <c>#,##0.0,,"M"</c>; null when it shows the number as it is.</summary>
    public static NumberFormat? OfCode(string code)
    {
        var literal = string.Concat(Literals.Matches(code).Select(match => match.Groups["text"].Value)).Trim();
        var bare = Literals.Replace(code, "");
        if (bare.AsSpan().IndexOfAny("dDyY") >= 0)
            return new() { IsDate = true, Shown = ShownIn(bare) };
        var format = new NumberFormat
        {
            IsPercent = bare.Contains('%', StringComparison.Ordinal),
            Thousands = Divisions.Matches(bare).Select(match => match.Groups["commas"].Length).DefaultIfEmpty().Max(),
            Literal = literal,
            LeadingZeros = bare.Length > 1 && bare.All(letter => letter == '0') ? bare.Length : 0,
        };
        return format is { IsPercent: false, Thousands: 0, Literal: "", LeadingZeros: 0 } ? null : format;
    }

    private static DatePrecision ShownIn(string code) =>
        code.AsSpan().IndexOfAny("dD") >= 0 ? DatePrecision.Day
        : code.AsSpan().IndexOfAny("mM") >= 0 ? DatePrecision.Month
        : DatePrecision.Year;
}
