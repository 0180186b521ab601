using CollectiveEconomy.Formats.Sdmx.Csv;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Json;
using CollectiveEconomy.Formats.Sdmx.Xml;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>A format of data with the media types that ask for it.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Version">Version of the format; null where the media type has none.</param>
/// <param name="Extension">Ending of files.</param>
/// <param name="Write">Writes data, with names after the codes where the format can.</param>
internal sealed record SdmxFormat(string MediaType, string? Version, string Extension, Action<DataSet, bool, Stream> Write) : ISdmxMedia
{
    private static readonly Action<DataSet, bool, Stream> Generic = (data, _, stream) => GenericData.Write(data, stream);
    private static readonly Action<DataSet, bool, Stream> Json = (data, _, stream) => SdmxJsonData.Write(data, stream);

    /// <summary>Every format, the preferred one first.</summary>
    public static IReadOnlyList<SdmxFormat> All { get; } =
    [
        new("application/vnd.sdmx.genericdata+xml", "2.1", "xml", Generic),
        new("application/vnd.sdmx.structurespecificdata+xml", "2.1", "xml", (data, _, stream) => StructureSpecificData.Write(data, stream)),
        new("application/vnd.sdmx.data+csv", "1.0.0", "csv", SdmxCsv.Write),
        new("application/vnd.sdmx.data+json", "1.0.0", "json", Json),
        new("application/xml", null, "xml", Generic),
        new("text/xml", null, "xml", Generic),
        new("application/json", null, "json", Json),
        new("text/csv", null, "csv", SdmxCsv.Write),
    ];
}
