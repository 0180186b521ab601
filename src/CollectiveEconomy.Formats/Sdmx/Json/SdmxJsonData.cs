using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>Data in SDMX-JSON 1.0.</summary>
public static class SdmxJsonData
{
    /// <summary>Writes data; the stream stays open.</summary>
    public static void Write(DataSet data, Stream stream)
    {
        var flat = data.IsFlat;
        var all = data.Structure.Dimensions.Append(data.Structure.Time).ToList();
        var series = flat ? [] : all.Where(dimension => dimension.Id != data.AtObservation).Select(OfDimension).ToList();
        var observed = all.Where(dimension => flat || dimension.Id == data.AtObservation).Select(OfDimension).ToList();
        var written = data.HasAttributes ? data.Structure.Attributes : [];
        var ofDataSet = Attributes(attribute => attribute.Attachment == Attachment.DataSet);
        var ofSeries = Attributes(attribute => !flat && data.IsOfSeries(attribute));
        var ofObservation = Attributes(attribute => attribute.Attachment != Attachment.DataSet && (flat || !data.IsOfSeries(attribute)));

        using var json = SdmxJson.Create(stream);
        json.WriteStartObject();
        json.WriteMeta(data.Structure.Id, data.Release, data.Language);
        json.WriteStartObject("data");
        WriteStructure();
        WriteDataSet();
        json.WriteEndObject();
        json.WriteStartArray("errors");
        json.WriteEndArray();
        json.WriteEndObject();

        JsonComponent OfDimension(Component dimension) => new(data, dimension, observation => data.ValueOf(observation, dimension.Id));

        List<JsonComponent> Attributes(Func<Component, bool> isMeant) =>
            [.. written.Where(isMeant).Select(attribute => new JsonComponent(data, attribute, one => data.ValueOf(one, attribute)))];

        void WriteStructure()
        {
            json.WriteStartObject("structure");
            json.WriteLink("dataflow", new FlowArtefact(data.Structure).Urn);
            json.WriteNames("name", data.Structure.Name, data.Language);
            json.WriteComponents("dimensions", [], series, observed);
            json.WriteComponents("attributes", ofDataSet, ofSeries, ofObservation);
            json.WriteEndObject();
        }

        void WriteDataSet()
        {
            json.WriteStartArray("dataSets");
            json.WriteStartObject();
            json.WriteString("action", "Information");
            json.WriteLink("datastructure", data.Structure.Urn);
            if (ofDataSet.Count > 0)
                json.WritePlaces("attributes", ofDataSet, data.Observations[0]);
            if (flat)
                json.WriteObservations(data.Observations, observed, ofObservation);
            else
                WriteSeries();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        void WriteSeries()
        {
            json.WriteStartObject("series");
            foreach (var one in data.Series)
            {
                json.WriteStartObject(KeyOf(series, one[0]));
                if (ofSeries.Count > 0)
                    json.WritePlaces("attributes", ofSeries, one[0]);
                if (data.HasObservations)
                    json.WriteObservations(one, observed, ofObservation);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }
    }

    private static string KeyOf(IEnumerable<JsonComponent> dimensions, Observation observation) =>
        string.Join(':', dimensions.Select(dimension => dimension.PlaceOf(observation)));

    private static void WriteObservations(
        this Utf8JsonWriter json,
        IEnumerable<Observation> observations,
        List<JsonComponent> dimensions,
        List<JsonComponent> attributes
    )
    {
        json.WriteStartObject("observations");
        foreach (var observation in observations)
        {
            json.WriteStartArray(KeyOf(dimensions, observation));
            if (observation.Value is { } value)
                json.WriteRawValue(SdmxMessage.Number(value));
            else
                json.WriteNullValue();
            foreach (var attribute in attributes)
                json.WriteNumberValue(attribute.PlaceOf(observation));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WritePlaces(this Utf8JsonWriter json, string name, IEnumerable<JsonComponent> attributes, Observation observation)
    {
        json.WriteStartArray(name);
        foreach (var attribute in attributes)
            json.WriteNumberValue(attribute.PlaceOf(observation));
        json.WriteEndArray();
    }

    private static void WriteComponents(
        this Utf8JsonWriter json,
        string name,
        IEnumerable<JsonComponent> dataSet,
        IEnumerable<JsonComponent> series,
        IEnumerable<JsonComponent> observation
    )
    {
        json.WriteStartObject(name);
        foreach (var (level, components) in new[] { ("dataSet", dataSet), ("series", series), ("observation", observation) })
        {
            json.WriteStartArray(level);
            foreach (var component in components)
                component.Write(json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
