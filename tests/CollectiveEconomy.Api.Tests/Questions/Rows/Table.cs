using System.Globalization;

namespace CollectiveEconomy.Api.Tests.Questions.Rows;

/// <summary>Rows written as a table of words; a dash is a question left unanswered.</summary>
internal static class Table
{
    /// <summary>The rows below the heads of the columns.</summary>
    public static IReadOnlyList<string?[]> Read(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Skip(1)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "-" ? null : word).ToArray()),
        ];

    public static int Int(this string? word) => int.Parse(word!, CultureInfo.InvariantCulture);

    public static int? IntOrNull(this string? word) => word is null ? null : word.Int();

    /// <summary>Millions of đồng as đồng.</summary>
    public static long? Millions(this string? word) => word is null ? null : 1_000_000L * word.Int();

    public static DateOnly Day(this string? word) => DateOnly.ParseExact(word!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNull(this string? word) => word is null ? null : word.Day();

    public static bool? Flag(this string? word) => word is null ? null : word == "yes";
}
