using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>A dimension or attribute of a message of SDMX-JSON 1.0 with the values that occur, by whose places observations refer to them.</summary>
internal sealed class JsonComponent
{
    private readonly DataSet _data;
    private readonly Component _component;
    private readonly Func<Observation, string> _valueOf;
    private readonly Dictionary<string, int> _places;

    public JsonComponent(DataSet data, Component component, Func<Observation, string> valueOf)
    {
        (_data, _component, _valueOf) = (data, component, valueOf);
        var values = data.Observations.Select(valueOf).Distinct();
        var ordered = component.Codes is { } codes ? values.OrderBy(codes.PlaceOf) : values.Order(StringComparer.Ordinal);
        _places = ordered.Index().ToDictionary(value => value.Item, value => value.Index);
    }

    public string Id => _component.Id;

    private bool IsAttribute => _data.Structure.Attributes.Contains(_component);

    public int PlaceOf(Observation observation) => _places[_valueOf(observation)];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteNames("name", _data.Structure.Concepts.Find(Id)!.Name, _data.Language);
        if (IsAttribute)
            JsonAttachment.Write(json, "relationship", _component.Attachment);
        else
            json.WriteNumber("keyPosition", Id == SdmxIds.Time ? _data.Structure.Dimensions.Count : _data.Structure.PlaceOf(Id));
        if (Id == SdmxIds.Time)
        {
            json.WriteStartArray("roles");
            json.WriteStringValue(SdmxIds.Time);
            json.WriteEndArray();
        }

        json.WriteStartArray("values");
        foreach (var value in _places.Keys)
            WriteValue(json, value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter json, string value)
    {
        json.WriteStartObject();
        // Values of attributes that are no codes have no identifier.
        if (_component.Codes is not null || !IsAttribute)
            json.WriteString("id", value);
        if (_component.Codes?.Find(value) is { } item)
            json.WriteNames("name", item.Name, _data.Language);
        else
            json.WriteString("name", value);
        if (Id == SdmxIds.Time)
        {
            json.WriteString("start", $"{value}-01-01T00:00:00");
            json.WriteString("end", $"{value}-12-31T23:59:59");
        }

        json.WriteEndObject();
    }
}
