using System.Collections.Frozen;
using System.Text.Json;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>
/// Descriptions of cubes, dimensions and measures in both languages. Definitions are written in English; <c>schema/summaries-vi.json</c>
/// translates sentence by sentence, so that a changed sentence has no translation rather than a wrong one.
/// </summary>
public static class Summaries
{
    /// <summary>The English sentences that are translated, with their translations.</summary>
    public static IReadOnlyDictionary<string, string> Vietnamese { get; } = Read();

    /// <summary>What a cube counts.</summary>
    public static string SummaryIn(this Cube cube, Language language) => In(cube.Summary, language);

    /// <summary>What the members of a dimension are.</summary>
    public static string SummaryIn(this Dimension dimension, Language language) => In(dimension.Summary, language);

    /// <summary>What a measure counts.</summary>
    public static string SummaryIn(this Measure measure, Language language) => In(measure.Summary, language);

    private static string In(string summary, Language language) =>
        language == Language.Vi && Vietnamese.TryGetValue(summary, out var translated) ? translated : summary;

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(Summaries).Assembly.GetManifestResourceStream("summaries-vi.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary();
    }
}
