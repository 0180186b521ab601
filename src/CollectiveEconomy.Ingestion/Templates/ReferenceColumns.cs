using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>Columns of a workbook for its reader, such as names and values of last year. They are recognised by their headings and never imported.</summary>
internal static class ReferenceColumns
{
    private const string PreviousVi = "(năm trước)";
    private const string PreviousEn = "(previous year)";
    private const string OtherVi = "(tham khảo)";
    private const string OtherEn = "(reference)";

    private static readonly string[] Marks = [.. new[] { PreviousVi, PreviousEn, OtherVi, OtherEn }.Select(SearchForm.Of)];

    /// <summary>The headings of a column that shows values of last year.</summary>
    public static (string Vi, string En) Previous(string vi, string en) => ($"{PreviousVi} {vi}", $"{PreviousEn} {en}");

    /// <summary>The headings of a column that shows anything else.</summary>
    public static (string Vi, string En) Other(string vi, string en) => ($"{OtherVi} {vi}", $"{OtherEn} {en}");

    /// <summary>Whether a heading is that of such a column.</summary>
    public static bool Are(string heading)
    {
        // Nearly every heading begins with a letter.
        if (!heading.AsSpan().TrimStart().StartsWith('('))
            return false;
        var start = SearchForm.Of(heading.Length > 100 ? heading[..100] : heading).TrimStart();
        return Marks.Any(mark => start.StartsWith(mark, StringComparison.Ordinal));
    }
}
