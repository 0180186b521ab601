using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>A structure with identifier, version and name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name.</param>
public abstract record Artefact(ArtefactKind Kind, string Id, LocalizedText Name)
{
    /// <summary>Its agency: ours; SDMX keeps the list of top agencies.</summary>
    public string Agency { get; init; } = SdmxAgency.Id;

    /// <summary>What it is about; null where the name is sufficient.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The structures to which it refers.</summary>
    public virtual IReadOnlyList<Artefact> Children => [];
}
