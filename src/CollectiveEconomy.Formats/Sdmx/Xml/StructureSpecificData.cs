using System.Xml;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>Data in structure-specific SDMX-ML 2.1: in series, unless all dimensions at the observation are asked for.</summary>
public static class StructureSpecificData
{
    /// <summary>Writes data; the stream stays open.</summary>
    public static void Write(DataSet data, Stream stream)
    {
        var level = data.IsFlat ? SdmxIds.AllDimensions : data.AtObservation;
        var space = $"{data.Structure.Urn}:ObsLevelDim:{level}";
        using var xml = SdmxXml.Create(stream);
        xml.StartMessage("StructureSpecificData", ("ss", SdmxXml.Specific), ("xsi", SdmxXml.Instance), ("ns1", space));
        xml.WriteHeader(data.Structure.Id, data.Release, () => xml.WriteStructure(data, space));
        xml.WriteStartElement("mes", "DataSet", SdmxXml.Message);
        xml.WriteAttributeString("ss", "structureRef", SdmxXml.Specific, data.Structure.Id);
        xml.WriteAttributeString("xsi", "type", SdmxXml.Instance, "ns1:DataSetType");
        xml.WriteAttributeString("ss", "dataScope", SdmxXml.Specific, "DataStructure");
        xml.WriteAttributeString("ss", "action", SdmxXml.Specific, "Information");
        if (data.HasAttributes)
            xml.WriteAttributes(data, data.Observations[0], attribute => attribute.Attachment == Attachment.DataSet);
        if (data.IsFlat)
            foreach (var observation in data.Observations)
                xml.WriteObservation(
                    data,
                    observation,
                    data.Structure.Dimensions.Append(data.Structure.Time).Select(dimension => dimension.Id),
                    attribute => attribute.Attachment != Attachment.DataSet
                );
        else
            foreach (var series in data.Series)
                xml.WriteSeries(data, series);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSeries(this XmlWriter xml, DataSet data, IReadOnlyList<Observation> series)
    {
        xml.WriteStartElement("Series");
        foreach (var id in data.SeriesDimensions)
            xml.WriteAttributeString(id, data.ValueOf(series[0], id));
        if (data.HasAttributes)
            xml.WriteAttributes(data, series[0], data.IsOfSeries);
        if (data.HasObservations)
            foreach (var observation in series)
                xml.WriteObservation(
                    data,
                    observation,
                    [data.AtObservation],
                    attribute => attribute.Attachment != Attachment.DataSet && !data.IsOfSeries(attribute)
                );
        xml.WriteEndElement();
    }

    private static void WriteObservation(
        this XmlWriter xml,
        DataSet data,
        Observation observation,
        IEnumerable<string> dimensions,
        Func<Component, bool> isMeant
    )
    {
        xml.WriteStartElement("Obs");
        foreach (var id in dimensions)
            xml.WriteAttributeString(id, data.ValueOf(observation, id));
        if (observation.Value is { } value)
            xml.WriteAttributeString(SdmxIds.Value, SdmxMessage.Number(value));
        if (data.HasAttributes)
            xml.WriteAttributes(data, observation, isMeant);
        xml.WriteEndElement();
    }

    private static void WriteAttributes(this XmlWriter xml, DataSet data, Observation observation, Func<Component, bool> isMeant)
    {
        foreach (var attribute in data.Structure.Attributes.Where(isMeant))
            xml.WriteAttributeString(attribute.Id, data.ValueOf(observation, attribute));
    }
}
