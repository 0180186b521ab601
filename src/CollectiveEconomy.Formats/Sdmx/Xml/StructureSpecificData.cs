using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>Data in structure-specific SDMX-ML: in series, unless all dimensions at the observation are asked for.</summary>
public static class StructureSpecificData
{
    private const string Specific = "ss";
    private const string Instance = "xsi";

    /// <summary>Writes data.</summary>
    /// <param name="standard">The generation of SDMX-ML.</param>
    /// <param name="sets">The data, the newest last; at least one.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void Write(SdmxStandard standard, IReadOnlyList<DataSet> sets, Stream stream)
    {
        var last = sets[^1];
        var space = $"{standard.UrnOf(last.DescribedBy(standard))}:ObsLevelDim:{last.ObservationLevel}";
        using var xml = new SdmxXml(stream, standard);
        xml.StartMessage(
            "StructureSpecificData",
            (Specific, standard.Schemas + "data/structurespecific"),
            (Instance, "http://www.w3.org/2001/XMLSchema-instance"),
            ("ns1", space)
        );
        xml.Header(last.Structure.Id, last.Release, last.Action, () => xml.WriteStructure(last, space));
        foreach (var data in sets)
            xml.WriteDataSet(data);
        xml.End();
    }

    private static void WriteDataSet(this SdmxXml xml, DataSet data)
    {
        xml.StartOfMessage("DataSet");
        xml.Attribute(Specific, "structureRef", data.Structure.Id);
        xml.Attribute(Instance, "type", "ns1:DataSetType");
        if (xml.Standard == SdmxStandard.Sdmx21)
            xml.Attribute(Specific, "dataScope", "DataStructure");
        xml.Attribute(Specific, "action", $"{data.Action}");
        if (data.Validity is { } validity)
        {
            xml.Attribute(Specific, "validFromDate", SdmxMessage.Moment(validity.From));
            if (validity.To is { } to)
                xml.Attribute(Specific, "validToDate", SdmxMessage.Moment(to));
        }

        xml.WriteDataSetAttributes(data);
        if (data.IsFlat)
            foreach (var observation in data.Observations)
                xml.WriteObservation(data, observation, data.AllDimensions);
        else
            foreach (var series in data.Series)
                xml.WriteSeries(data, series);
        xml.End();
    }

    // In 2.1 they are attributes of the data set, in 3.0 an element of their own.
    private static void WriteDataSetAttributes(this SdmxXml xml, DataSet data)
    {
        var attributes = data.DataSetAttributes;
        if (xml.Standard == SdmxStandard.Sdmx21)
        {
            xml.WriteAttributes(data, data.Observations[0], attributes);
        }
        else if (attributes.Count > 0)
        {
            xml.Start("Atts");
            xml.WriteAttributes(data, data.Observations[0], attributes);
            xml.End();
        }
    }

    private static void WriteSeries(this SdmxXml xml, DataSet data, IReadOnlyList<Observation> series)
    {
        xml.Start("Series");
        foreach (var id in data.SeriesDimensions)
            xml.Attribute(id, data.ValueOf(series[0], id));
        xml.WriteAttributes(data, series[0], data.SeriesAttributes);
        if (data.HasObservations)
            foreach (var observation in series)
                xml.WriteObservation(data, observation, [data.AtObservation]);
        xml.End();
    }

    private static void WriteObservation(this SdmxXml xml, DataSet data, Observation observation, IEnumerable<string> dimensions)
    {
        xml.Start("Obs");
        foreach (var id in dimensions)
            xml.Attribute(id, data.ValueOf(observation, id));
        if (data.Query.HasValues && observation.Value is { } value)
            xml.Attribute(SdmxIds.Value, SdmxMessage.Number(value));
        xml.WriteAttributes(data, observation, data.ObservationAttributes);
        xml.End();
    }

    private static void WriteAttributes(this SdmxXml xml, DataSet data, Observation observation, IReadOnlyList<Component> attributes)
    {
        foreach (var attribute in attributes)
            xml.Attribute(attribute.Id, data.ValueOf(observation, attribute));
    }
}
