namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Finds out what separates the values of a CSV file.</summary>
internal static class Delimiters
{
    private static readonly char[] Candidates = [',', ';', '\t'];

    /// <summary>The one by which a first line falls into most headings that are known, else into most parts; the comma when none separates.</summary>
    public static char Of(string start)
    {
        var lines = start.Split('\n', Headings.Searched + 1).Take(Headings.Searched).ToList();
        return Candidates
            .OrderByDescending(delimiter => lines.Max(line => Known(line, delimiter)))
            .ThenByDescending(delimiter => lines.Max(line => line.Count(letter => letter == delimiter)))
            .First();
    }

    private static int Known(string line, char delimiter) =>
        line.Split(delimiter).Count(heading => Headings.IsKnown(heading.Trim().Trim('"', '\uFEFF')));
}
