using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Commands;

/// <summary>A day as commands are told of it.</summary>
internal static class DayArgument
{
    /// <summary>One day.</summary>
    public static Argument<DateOnly?> One(Language language, string description) =>
        new("DAY") { Description = description, CustomParser = argument => Parse(argument, language) };

    private static DateOnly? Parse(ArgumentResult argument, Language language)
    {
        var text = argument.Tokens.Single().Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError(
            language.Of($"'{text}' không phải là ngày: hãy dùng dạng 2027-03-15.", $"'{text}' is not a date: use the format 2027-03-15.")
        );
        return null;
    }
}
