using System.Text.Json;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Json;

/// <summary>A dimension or attribute of a message of SDMX-JSON with the values that occur, by whose places observations refer to them.</summary>
internal sealed class JsonComponent
{
    private readonly SdmxStandard _standard;
    private readonly DataSet _data;
    private readonly Component _component;
    private readonly Func<Observation, string> _valueOf;
    private readonly Dictionary<string, int> _places;

    public JsonComponent(SdmxStandard standard, DataSet data, Component component, Func<Observation, string> valueOf)
    {
        (_standard, _data, _component, _valueOf) = (standard, data, component, valueOf);
        var values = data.Observations.Select(valueOf).Distinct();
        var ordered = component.Codes is { } codes ? values.OrderBy(codes.PlaceOf) : values.Order(StringComparer.Ordinal);
        _places = ordered.Index().ToDictionary(value => value.Item, value => value.Index);
    }

    public string Id => _component.Id;

    private bool IsAttribute => _data.Structure.Attributes.Contains(_component);

    // Values of attributes that are no codes have no identifier. They are texts: as the schema of 2.0 is written, no whole number is valid.
    private bool IsPlain => IsAttribute && _component.Codes is null;

    public int PlaceOf(Observation observation) => _places[_valueOf(observation)];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteNames("name", _data.Structure.Concepts.Find(Id)!.Name, _data.Language);
        if (IsAttribute)
            JsonAttachment.Write(json, _standard, "relationship", _component.Attachment);
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
        var is21 = _standard == SdmxStandard.Sdmx21;
        json.WriteStartObject();
        if (!IsPlain)
            json.WriteString("id", value);
        if (_component.Codes?.Find(value) is { } item)
            json.WriteNames("name", item.Name, _data.Language);
        else if (!IsPlain || is21)
            json.WriteString("name", value);
        else
            json.WriteString("value", value);
        if (Id == SdmxIds.Time)
        {
            var zone = is21 ? "" : "Z";
            json.WriteString("start", $"{value}-01-01T00:00:00{zone}");
            json.WriteString("end", $"{value}-12-31T23:59:59{zone}");
        }

        json.WriteEndObject();
    }
}
