using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Csv;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Json;
using CollectiveEconomy.Formats.Sdmx.Xml;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>A format of data with the media types that ask for it.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Version">Version of the format; null where the media type has none.</param>
/// <param name="Extension">Ending of files.</param>
/// <param name="Write">Writes data; the form is for CSV.</param>
internal sealed record SdmxFormat(
    string MediaType,
    string? Version,
    string Extension,
    Action<IReadOnlyList<DataSet>, SdmxCsvForm, Stream> Write
) : ISdmxMedia
{
    private static readonly Action<IReadOnlyList<DataSet>, SdmxCsvForm, Stream> Generic = (sets, _, stream) =>
        GenericData.Write(sets, stream);

    /// <summary>Every format of SDMX 2.1, the preferred one first.</summary>
    public static IReadOnlyList<SdmxFormat> Of21 { get; } =
    [
        new("application/vnd.sdmx.genericdata+xml", "2.1", "xml", Generic),
        new("application/vnd.sdmx.structurespecificdata+xml", "2.1", "xml", Specific(SdmxStandard.Sdmx21)),
        new("application/vnd.sdmx.data+csv", "1.0.0", "csv", Csv(SdmxStandard.Sdmx21)),
        new("application/vnd.sdmx.data+json", "1.0.0", "json", Json(SdmxStandard.Sdmx21)),
        new("application/xml", null, "xml", Generic),
        new("text/xml", null, "xml", Generic),
        new("application/json", null, "json", Json(SdmxStandard.Sdmx21)),
        new("text/csv", null, "csv", Csv(SdmxStandard.Sdmx21)),
    ];

    /// <summary>Every format of SDMX 3.0, the preferred one first.</summary>
    public static IReadOnlyList<SdmxFormat> Of30 { get; } =
    [
        new("application/vnd.sdmx.data+json", "2.0.0", "json", Json(SdmxStandard.Sdmx30)),
        new("application/vnd.sdmx.data+xml", "3.0.0", "xml", Specific(SdmxStandard.Sdmx30)),
        new("application/vnd.sdmx.data+csv", "2.0.0", "csv", Csv(SdmxStandard.Sdmx30)),
        new("application/json", null, "json", Json(SdmxStandard.Sdmx30)),
        new("application/xml", null, "xml", Specific(SdmxStandard.Sdmx30)),
        new("text/xml", null, "xml", Specific(SdmxStandard.Sdmx30)),
        new("text/csv", null, "csv", Csv(SdmxStandard.Sdmx30)),
    ];

    private static Action<IReadOnlyList<DataSet>, SdmxCsvForm, Stream> Specific(SdmxStandard standard) =>
        (sets, _, stream) => StructureSpecificData.Write(standard, sets, stream);

    private static Action<IReadOnlyList<DataSet>, SdmxCsvForm, Stream> Json(SdmxStandard standard) =>
        (sets, _, stream) => SdmxJsonData.Write(standard, sets, stream);

    private static Action<IReadOnlyList<DataSet>, SdmxCsvForm, Stream> Csv(SdmxStandard standard) =>
        (sets, form, stream) => SdmxCsv.Write(standard, form, sets, stream);
}
