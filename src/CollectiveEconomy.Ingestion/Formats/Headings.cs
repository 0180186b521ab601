using System.Text;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Headings as senders write them: in Vietnamese, in English or by the field's name, with or without diacritics.</summary>
internal static class Headings
{
    /// <summary>Rows in which headings are looked for; titles may stand above them.</summary>
    public const int Searched = 20;

    private static readonly HashSet<string> Known =
    [
        .. TableSchemas.All.SelectMany(table => table.Fields).SelectMany(field => field.Headings).Select(Folded),
    ];

    /// <summary>Whether any table has the heading.</summary>
    public static bool IsKnown(string heading) => heading.Length > 0 && Known.Contains(Folded(heading));

    /// <summary>The columns of a table by their folded headings.</summary>
    public static IReadOnlyDictionary<string, TableField> Of(TableSchema table) =>
        table
            .Fields.SelectMany(field => field.Headings.Select(heading => (Heading: Folded(heading), Field: field)))
            .DistinctBy(known => known.Heading)
            .ToDictionary(known => known.Heading, known => known.Field);

    /// <summary>A heading so that spellings that readers hold to be the same are equal: letters and digits without diacritics.</summary>
    public static string Folded(string heading)
    {
        var folded = new StringBuilder(heading.Length);
        foreach (var letter in SearchForm.Of(heading))
            if (char.IsLetterOrDigit(letter))
                folded.Append(letter);
        return folded.ToString();
    }
}
