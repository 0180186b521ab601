using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Answers;

/// <summary>Codes of what is no member of a codelist, as SDMX writes them.</summary>
public static class SpecialMembers
{
    /// <summary>The total over all members.</summary>
    public const string Total = "_T";

    /// <summary>The member is not known.</summary>
    public const string Unknown = "_U";

    /// <summary>Name of the total.</summary>
    public static LocalizedText TotalName { get; } = new("Tổng số", "Total");

    /// <summary>Name of what is not known.</summary>
    public static LocalizedText UnknownName { get; } = new("Không rõ", "Unknown");
}
