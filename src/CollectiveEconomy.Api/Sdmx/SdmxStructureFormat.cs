using CollectiveEconomy.Formats.Sdmx.Json;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Formats.Sdmx.Xml;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>A format of structures with the media types that ask for it.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Version">Version of the format; null where the media type has none.</param>
/// <param name="Write">Writes structures of a release.</param>
internal sealed record SdmxStructureFormat(
    string MediaType,
    string? Version,
    Action<IReadOnlyList<(Artefact Artefact, StructureDetail Detail)>, Release, Language, Stream> Write
) : ISdmxMedia
{
    private static readonly Action<IReadOnlyList<(Artefact Artefact, StructureDetail Detail)>, Release, Language, Stream> Xml = (
        structures,
        release,
        _,
        stream
    ) => StructureMessage.Write(structures, release, stream);

    /// <summary>Every format, the preferred one first.</summary>
    public static IReadOnlyList<SdmxStructureFormat> All { get; } =
    [
        new("application/vnd.sdmx.structure+xml", "2.1", Xml),
        new("application/vnd.sdmx.structure+json", "1.0.0", StructureJson.Write),
        new("application/xml", null, Xml),
        new("text/xml", null, Xml),
        new("application/json", null, StructureJson.Write),
    ];
}
