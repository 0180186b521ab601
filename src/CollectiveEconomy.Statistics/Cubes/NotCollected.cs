using System.Text.RegularExpressions;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>What users look for and nobody collects: <c>schema/not_collected.csv</c>.</summary>
public static partial class NotCollected
{
    private static readonly (string[] Words, string Vi, string En)[] All =
    [
        .. EmbeddedTable.Rows("not_collected.csv").Select(row => (row[0].Split(' '), row[1], row[2])),
    ];

    /// <summary>The sentences, each once.</summary>
    public static IEnumerable<string> SentencesIn(Language language) => All.Select(one => language.Of(one.Vi, one.En)).Distinct();

    /// <summary>The sentence about a name, such as <c>womenManagers</c> or <c>TAX_CODE</c>; null when it is not among what is not collected.</summary>
    public static LocalizedText? SentenceOn(string name)
    {
        var words = Word().Matches(name).Select(word => word.Value.ToLowerInvariant()).ToList();
        return All.Where(one => one.Words.All(start => words.Exists(word => word.StartsWith(start, StringComparison.Ordinal))))
            .Select(one => new LocalizedText(one.Vi, one.En))
            .FirstOrDefault();
    }

    // Words of camel case, or of upper case with underscores.
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Word();
}
