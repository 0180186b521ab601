using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>Data in generic SDMX-ML, which is a format of SDMX 2.1 only.</summary>
public static class GenericData
{
    private const string Generic = "gen";

    /// <summary>Writes data.</summary>
    /// <param name="sets">The data, the newest last; at least one.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void Write(IReadOnlyList<DataSet> sets, Stream stream)
    {
        var last = sets[^1];
        using var xml = new SdmxXml(stream, SdmxStandard.Sdmx21);
        xml.StartMessage("GenericData", (Generic, SdmxStandard.Sdmx21.Schemas + "data/generic"));
        xml.Header(last.Structure.Id, last.Release, last.Action, () => xml.WriteStructure(last));
        foreach (var data in sets)
            xml.WriteDataSet(data);
        xml.End();
    }

    private static void WriteDataSet(this SdmxXml xml, DataSet data)
    {
        xml.StartOfMessage("DataSet");
        xml.Attribute("structureRef", data.Structure.Id);
        xml.Attribute("action", $"{data.Action}");
        if (data.Validity is { } validity)
        {
            xml.Attribute("validFromDate", SdmxMessage.Moment(validity.From));
            if (validity.To is { } to)
                xml.Attribute("validToDate", SdmxMessage.Moment(to));
        }

        xml.WriteAttributes(data, data.Observations[0], data.DataSetAttributes);
        if (data.IsFlat)
            foreach (var observation in data.Observations)
                xml.WriteFlat(data, observation);
        else
            foreach (var series in data.Series)
                xml.WriteSeries(data, series);
        xml.End();
    }

    private static void WriteSeries(this SdmxXml xml, DataSet data, IReadOnlyList<Observation> series)
    {
        xml.Start(Generic, "Series");
        xml.WriteValues("SeriesKey", data.SeriesDimensions.Select(id => (id, data.ValueOf(series[0], id))));
        xml.WriteAttributes(data, series[0], data.SeriesAttributes);
        if (data.HasObservations)
            foreach (var observation in series)
            {
                xml.Start(Generic, "Obs");
                xml.Start(Generic, "ObsDimension");
                xml.Attribute("value", data.ValueOf(observation, data.AtObservation));
                xml.End();
                xml.WriteObserved(observation);
                xml.WriteAttributes(data, observation, data.ObservationAttributes);
                xml.End();
            }

        xml.End();
    }

    private static void WriteFlat(this SdmxXml xml, DataSet data, Observation observation)
    {
        xml.Start(Generic, "Obs");
        xml.WriteValues("ObsKey", data.AllDimensions.Select(id => (id, data.ValueOf(observation, id))));
        xml.WriteObserved(observation);
        xml.WriteAttributes(data, observation, data.ObservationAttributes);
        xml.End();
    }

    private static void WriteObserved(this SdmxXml xml, Observation observation)
    {
        if (observation.Value is not { } value)
            return;
        xml.Start(Generic, "ObsValue");
        xml.Attribute("value", SdmxMessage.Number(value));
        xml.End();
    }

    private static void WriteAttributes(this SdmxXml xml, DataSet data, Observation observation, IReadOnlyList<Component> attributes) =>
        xml.WriteValues("Attributes", attributes.Select(attribute => (attribute.Id, data.ValueOf(observation, attribute))));

    private static void WriteValues(this SdmxXml xml, string name, IEnumerable<(string Id, string Value)> values)
    {
        if (!values.Any())
            return;
        xml.Start(Generic, name);
        foreach (var (id, value) in values)
        {
            xml.Start(Generic, "Value");
            xml.Attribute("id", id);
            xml.Attribute("value", value);
            xml.End();
        }

        xml.End();
    }
}
