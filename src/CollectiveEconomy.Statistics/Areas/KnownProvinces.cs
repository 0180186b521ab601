using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Statistics.Areas;

/// <summary>The provinces of both sets and which became part of which, as the law has them, for messages.</summary>
public static class KnownProvinces
{
    /// <summary>The codelist of the 63.</summary>
    internal static readonly string Former = AreaCodelists.Id(AreaLevel.Province, AreaSet.AreasBefore2025);

    private static readonly Dictionary<AreaSet, Dictionary<string, (NamedCode Province, string? Successor)>> Sets = new()
    {
        [AreaSet.Areas2025] = Read("provinces_34.csv", hasSuccessor: false),
        [AreaSet.AreasBefore2025] = Read("provinces_63.csv", hasSuccessor: true),
    };

    /// <summary>The provinces of a set.</summary>
    public static IEnumerable<NamedCode> Of(AreaSet areas) => Sets[areas].Values.Select(row => row.Province);

    /// <summary>Whether a set has a code.</summary>
    public static bool Has(AreaSet areas, string code) => Sets[areas].ContainsKey(code);

    /// <summary>The province of a code.</summary>
    public static NamedCode Named(AreaSet areas, string code) => Sets[areas][code].Province;

    /// <summary>The province of the 34 of which one of the 63 became part.</summary>
    public static NamedCode Successor(string former) => Named(AreaSet.Areas2025, Sets[AreaSet.AreasBefore2025][former].Successor!);

    private static Dictionary<string, (NamedCode, string?)> Read(string file, bool hasSuccessor) =>
        EmbeddedTable.Rows(file).ToDictionary(row => row[0], row => (new NamedCode(row[0], row[1], row[2]), hasSuccessor ? row[5] : null));
}
