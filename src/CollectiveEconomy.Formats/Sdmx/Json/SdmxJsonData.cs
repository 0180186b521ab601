using CollectiveEconomy.Formats.Sdmx.Data;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>Data in SDMX-JSON.</summary>
public static class SdmxJsonData
{
    /// <summary>Writes data.</summary>
    /// <param name="standard">The generation: 1.0 has one data set in a message, and 2.0 several, each with its structure.</param>
    /// <param name="sets">The data, the newest last; at least one.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <exception cref="SdmxRefused">There are several data sets, and the format has one only.</exception>
    public static void Write(SdmxStandard standard, IReadOnlyList<DataSet> sets, Stream stream)
    {
        var is21 = standard == SdmxStandard.Sdmx21;
        if (is21 && sets.Count > 1)
            throw new SdmxRefused(
                SdmxProblem.NotImplemented,
                new(
                    "SDMX-JSON 1.0 chỉ mô tả được một đợt công bố; hãy dùng SDMX-ML, SDMX-CSV hoặc /sdmx/v2.",
                    "SDMX-JSON 1.0 describes one release only; use SDMX-ML, SDMX-CSV or /sdmx/v2."
                )
            );
        var last = sets[^1];
        var written = sets.Select(data => new JsonDataSet(standard, data)).Index().ToList();
        using var json = SdmxJson.Create(stream);
        json.WriteStartObject();
        json.WriteMeta(last.Structure.Id, last.Release, last.Language);
        json.WriteStartObject("data");
        if (is21)
            json.WriteStartObject("structure");
        else
            json.WriteStartArray("structures");
        foreach (var (place, data) in written)
        {
            if (!is21)
                json.WriteStartObject();
            data.WriteStructure(json, place);
            json.WriteEndObject();
        }

        if (!is21)
            json.WriteEndArray();
        json.WriteStartArray("dataSets");
        foreach (var (place, data) in written)
            data.WriteData(json, place);
        json.WriteEndArray();
        json.WriteEndObject();
        // In 2.0 a message has data or errors.
        if (is21)
        {
            json.WriteStartArray("errors");
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
