using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>A data set in SDMX-JSON with the structure that explains it: what occurs in it, by whose places it refers to codes.</summary>
internal sealed class JsonDataSet
{
    private readonly SdmxStandard _standard;
    private readonly DataSet _data;
    private readonly List<JsonComponent> _seriesDimensions;
    private readonly List<JsonComponent> _observationDimensions;
    private readonly List<JsonComponent> _dataSetAttributes;
    private readonly List<JsonComponent> _seriesAttributes;
    private readonly List<JsonComponent> _observationAttributes;

    public JsonDataSet(SdmxStandard standard, DataSet data)
    {
        (_standard, _data) = (standard, data);
        var all = data.Structure.Dimensions.Append(data.Structure.Time).ToList();
        _seriesDimensions = data.IsFlat ? [] : Dimensions(dimension => dimension.Id != data.AtObservation);
        _observationDimensions = Dimensions(dimension => data.IsFlat || dimension.Id == data.AtObservation);
        _dataSetAttributes = Attributes(data.DataSetAttributes);
        _seriesAttributes = Attributes(data.SeriesAttributes);
        _observationAttributes = Attributes(data.ObservationAttributes);

        List<JsonComponent> Dimensions(Func<Component, bool> isMeant) =>
            [.. all.Where(isMeant).Select(one => new JsonComponent(standard, data, one, observation => data.ValueOf(observation, one.Id)))];

        List<JsonComponent> Attributes(IEnumerable<Component> attributes) =>
            [.. attributes.Select(one => new JsonComponent(standard, data, one, observation => data.ValueOf(observation, one)))];
    }

    private bool Is21 => _standard == SdmxStandard.Sdmx21;

    /// <summary>Writes the structure.</summary>
    /// <param name="json">The message.</param>
    /// <param name="place">Place of the data set in the message.</param>
    public void WriteStructure(Utf8JsonWriter json, int place)
    {
        json.WriteLink("dataflow", _standard.UrnOf(new FlowArtefact(_data.Structure)));
        json.WriteNames("name", _data.Structure.Name, _data.Language);
        WriteComponents(json, "dimensions", [], _seriesDimensions, _observationDimensions);
        if (!Is21)
            WriteMeasures(json);
        WriteComponents(json, "attributes", _dataSetAttributes, _seriesAttributes, _observationAttributes);
        if (Is21)
            return;
        json.WriteStartArray("dataSets");
        json.WriteNumberValue(place);
        json.WriteEndArray();
    }

    /// <summary>Writes the data set.</summary>
    /// <param name="json">The message.</param>
    /// <param name="place">Place of its structure in the message.</param>
    public void WriteData(Utf8JsonWriter json, int place)
    {
        json.WriteStartObject();
        if (!Is21)
            json.WriteNumber("structure", place);
        json.WriteString("action", $"{_data.Action}");
        if (_data.Validity is { } validity)
        {
            json.WriteString("validFrom", SdmxMessage.Moment(validity.From));
            if (validity.To is { } to)
                json.WriteString("validTo", SdmxMessage.Moment(to));
        }

        json.WriteLink("datastructure", _standard.UrnOf(_data.Structure));
        if (_dataSetAttributes.Count > 0)
            WritePlaces(json, "attributes", _dataSetAttributes, _data.Observations[0]);
        if (_data.IsFlat)
            WriteObservations(json, _data.Observations);
        else
            WriteSeries(json);
        json.WriteEndObject();
    }

    private void WriteMeasures(Utf8JsonWriter json)
    {
        var measure = _data.Structure.Value;
        json.WriteStartObject("measures");
        json.WriteStartArray("observation");
        if (_data.Query.HasValues)
        {
            json.WriteStartObject();
            json.WriteString("id", measure.Id);
            json.WriteNames("name", _data.Structure.Concepts.Find(measure.Id)!.Name, _data.Language);
            json.WriteStartObject("format");
            json.WriteString("dataType", measure.TextType);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteSeries(Utf8JsonWriter json)
    {
        json.WriteStartObject("series");
        foreach (var one in _data.Series)
        {
            json.WriteStartObject(KeyOf(_seriesDimensions, one[0]));
            if (_seriesAttributes.Count > 0)
                WritePlaces(json, "attributes", _seriesAttributes, one[0]);
            if (_data.HasObservations)
                WriteObservations(json, one);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteObservations(Utf8JsonWriter json, IEnumerable<Observation> observations)
    {
        json.WriteStartObject("observations");
        foreach (var observation in observations)
        {
            json.WriteStartArray(KeyOf(_observationDimensions, observation));
            if (_data.Query.HasValues)
                WriteValue(json, observation);
            foreach (var attribute in _observationAttributes)
                json.WriteNumberValue(attribute.PlaceOf(observation));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Observation observation)
    {
        if (observation.Value is { } value)
            json.WriteRawValue(SdmxMessage.Number(value));
        else
            json.WriteNullValue();
    }

    private static string KeyOf(IEnumerable<JsonComponent> dimensions, Observation observation) =>
        string.Join(':', dimensions.Select(dimension => dimension.PlaceOf(observation)));

    private static void WritePlaces(Utf8JsonWriter json, string name, IEnumerable<JsonComponent> attributes, Observation observation)
    {
        json.WriteStartArray(name);
        foreach (var attribute in attributes)
            json.WriteNumberValue(attribute.PlaceOf(observation));
        json.WriteEndArray();
    }

    private static void WriteComponents(
        Utf8JsonWriter json,
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
