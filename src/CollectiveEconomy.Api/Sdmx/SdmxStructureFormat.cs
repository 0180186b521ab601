using CollectiveEconomy.Formats.Sdmx;
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
    /// <summary>Every format of SDMX 2.1, the preferred one first.</summary>
    public static IReadOnlyList<SdmxStructureFormat> Of21 { get; } =
    [
        new("application/vnd.sdmx.structure+xml", "2.1", Xml(SdmxStandard.Sdmx21)),
        new("application/vnd.sdmx.structure+json", "1.0.0", Json(SdmxStandard.Sdmx21)),
        new("application/xml", null, Xml(SdmxStandard.Sdmx21)),
        new("text/xml", null, Xml(SdmxStandard.Sdmx21)),
        new("application/json", null, Json(SdmxStandard.Sdmx21)),
    ];

    /// <summary>Every format of SDMX 3.0, the preferred one first.</summary>
    public static IReadOnlyList<SdmxStructureFormat> Of30 { get; } =
    [
        new("application/vnd.sdmx.structure+json", "2.0.0", Json(SdmxStandard.Sdmx30)),
        new("application/vnd.sdmx.structure+xml", "3.0.0", Xml(SdmxStandard.Sdmx30)),
        new("application/json", null, Json(SdmxStandard.Sdmx30)),
        new("application/xml", null, Xml(SdmxStandard.Sdmx30)),
        new("text/xml", null, Xml(SdmxStandard.Sdmx30)),
    ];

    private static Action<IReadOnlyList<(Artefact Artefact, StructureDetail Detail)>, Release, Language, Stream> Xml(
        SdmxStandard standard
    ) => (structures, release, _, stream) => StructureMessage.Write(standard, structures, release, stream);

    private static Action<IReadOnlyList<(Artefact Artefact, StructureDetail Detail)>, Release, Language, Stream> Json(
        SdmxStandard standard
    ) => (structures, release, language, stream) => StructureJson.Write(standard, structures, release, language, stream);
}
