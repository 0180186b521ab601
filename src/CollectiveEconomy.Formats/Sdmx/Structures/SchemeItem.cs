using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>An item of a scheme: a code, a concept, a category or an agency.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is; null where the name is sufficient.</param>
public sealed record SchemeItem(string Id, LocalizedText Name, LocalizedText? Description = null)
{
    /// <summary>The member of a dimension that a code represents: a string or a <see cref="bool"/>; null when it is no member.</summary>
    internal object? Member { get; init; }
}
