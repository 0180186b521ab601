using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace CollectiveEconomy.Api.Tests.Sdmx;

/// <summary>Values and statuses of messages in each format, by key and period: <c>RRD25.AGRI.COOPERATIVES.2024</c>.</summary>
internal static class SdmxCells
{
    public static Dictionary<string, (decimal? Value, string Status)> Of(string accept, string text, params string[] dimensions) =>
        accept switch
        {
            SdmxAsking.Generic => OfGeneric(XDocument.Parse(text)),
            SdmxAsking.Specific or SdmxAsking.Xml3 => OfSpecific(XDocument.Parse(text), dimensions),
            SdmxAsking.Json when JsonDocument.Parse(text).RootElement.GetProperty("data") is var data => OfJson(
                data,
                data.GetProperty("structure")
            ),
            SdmxAsking.Json2 when JsonDocument.Parse(text).RootElement.GetProperty("data") is var data => OfJson(
                data,
                data.GetProperty("structures")[0]
            ),
            _ => SdmxAsking
                .RowsOf(text)
                .ToDictionary(
                    row => string.Join('.', dimensions.Append("TIME_PERIOD").Select(id => row[id])),
                    row => (Number(row["OBS_VALUE"]), row["OBS_STATUS"])
                ),
        };

    private static Dictionary<string, (decimal?, string)> OfGeneric(XDocument message)
    {
        var gen = SdmxAsking.GenericSpace;
        return message
            .Descendants(gen + "Series")
            .SelectMany(series =>
                series
                    .Elements(gen + "Obs")
                    .Select(obs =>
                        (
                            Key: string.Join(
                                '.',
                                Values(series.Element(gen + "SeriesKey")!).Append(Value(obs.Element(gen + "ObsDimension")!))
                            ),
                            Value: Number(obs.Element(gen + "ObsValue") is { } value ? Value(value) : ""),
                            Status: Values(obs.Element(gen + "Attributes")!).Single()
                        )
                    )
            )
            .ToDictionary(one => one.Key, one => (one.Value, one.Status));
    }

    private static Dictionary<string, (decimal?, string)> OfSpecific(XDocument message, string[] dimensions) =>
        message
            .Descendants("Series")
            .SelectMany(series =>
                series
                    .Elements("Obs")
                    .Select(obs =>
                        (
                            Key: string.Join(
                                '.',
                                dimensions.Select(id => series.Attribute(id)!.Value).Append(obs.Attribute("TIME_PERIOD")!.Value)
                            ),
                            Value: Number(obs.Attribute("OBS_VALUE")?.Value ?? ""),
                            Status: obs.Attribute("OBS_STATUS")!.Value
                        )
                    )
            )
            .ToDictionary(one => one.Key, one => (one.Value, one.Status));

    private static Dictionary<string, (decimal?, string)> OfJson(JsonElement data, JsonElement structure)
    {
        var dimensions = structure.GetProperty("dimensions");
        var (series, periods) = (Ids(dimensions.GetProperty("series")), Ids(dimensions.GetProperty("observation")));
        var statuses = Ids(structure.GetProperty("attributes").GetProperty("observation"));
        return data.GetProperty("dataSets")[0]
            .GetProperty("series")
            .EnumerateObject()
            .SelectMany(one =>
                one.Value.GetProperty("observations")
                    .EnumerateObject()
                    .Select(obs =>
                        (
                            Key: string.Join(
                                '.',
                                one.Name.Split(':').Zip(series, (place, ids) => ids[Whole(place)]).Append(periods[0][Whole(obs.Name)])
                            ),
                            Value: obs.Value[0].ValueKind == JsonValueKind.Null ? (decimal?)null : obs.Value[0].GetDecimal(),
                            Status: statuses[0][obs.Value[1].GetInt32()]
                        )
                    )
            )
            .ToDictionary(one => one.Key, one => (one.Value, one.Status));
    }

    private static List<List<string>> Ids(JsonElement components) =>
        [
            .. components
                .EnumerateArray()
                .Select(one => one.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("id").GetString()!).ToList()),
        ];

    private static IEnumerable<string> Values(XElement element) => element.Elements().Select(Value);

    private static string Value(XElement element) => element.Attribute("value")!.Value;

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
