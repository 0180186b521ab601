using CollectiveEconomy.Formats.Sdmx;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>A generation of queries, with the formats of its answers.</summary>
/// <param name="Standard">The generation of the standard.</param>
/// <param name="Path">Beginning of its addresses.</param>
/// <param name="Data">Formats of data, the preferred one first.</param>
/// <param name="Structures">Formats of structures, the preferred one first.</param>
/// <param name="StatusOfNothing">HTTP status where a query is right and nothing matches it.</param>
internal sealed record SdmxRest(
    SdmxStandard Standard,
    string Path,
    IReadOnlyList<SdmxFormat> Data,
    IReadOnlyList<SdmxStructureFormat> Structures,
    int StatusOfNothing
)
{
    /// <summary>REST 1.5 with SDMX 2.1.</summary>
    public static SdmxRest Rest1 { get; } =
        new(SdmxStandard.Sdmx21, "/sdmx/v1", SdmxFormat.Of21, SdmxStructureFormat.Of21, StatusCodes.Status404NotFound);

    /// <summary>REST 2.0 with SDMX 3.0.</summary>
    public static SdmxRest Rest2 { get; } =
        new(SdmxStandard.Sdmx30, "/sdmx/v2", SdmxFormat.Of30, SdmxStructureFormat.Of30, StatusCodes.Status204NoContent);

    /// <summary>The media types of all answers.</summary>
    public static IEnumerable<string> MediaTypes { get; } =
    [
        .. new[] { Rest1, Rest2 }
            .SelectMany(rest => rest.Data.Concat<ISdmxMedia>(rest.Structures))
            .Select(media => media.MediaType)
            .Distinct(),
    ];

    /// <summary>The generation of an address.</summary>
    public static SdmxRest Of(HttpRequest request) => request.Path.StartsWithSegments(Rest2.Path, StringComparison.Ordinal) ? Rest2 : Rest1;
}
