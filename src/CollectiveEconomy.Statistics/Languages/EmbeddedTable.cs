using System.Globalization;

namespace CollectiveEconomy.Statistics.Languages;

/// <summary>Small tables of <c>schema/codelists</c> that messages need. Their values have no commas, except in the last column.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a file below its headings.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var reader = new StreamReader(typeof(EmbeddedTable).Assembly.GetManifestResourceStream(file)!);
        var columns = reader.ReadLine()!.Split(',').Length;
        while (reader.ReadLine() is { } line)
            yield return line.Split(',', columns);
    }

    /// <summary>A day of a row.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
