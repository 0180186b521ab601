using System.Xml;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Xml;

/// <summary>Data in generic SDMX-ML 2.1.</summary>
public static class GenericData
{
    /// <summary>Writes data; the stream stays open.</summary>
    public static void Write(DataSet data, Stream stream)
    {
        using var xml = SdmxXml.Create(stream);
        xml.StartMessage("GenericData", ("gen", SdmxXml.Generic));
        xml.WriteHeader(data.Structure.Id, data.Release, () => xml.WriteStructure(data));
        xml.WriteStartElement("mes", "DataSet", SdmxXml.Message);
        xml.WriteAttributeString("structureRef", data.Structure.Id);
        xml.WriteAttributeString("action", "Information");
        if (data.HasAttributes)
            xml.WriteValues(
                "Attributes",
                data.Structure.AttachedTo(Attachment.DataSet)
                    .Select(attribute => (attribute.Id, data.ValueOf(data.Observations[0], attribute)))
            );
        if (data.IsFlat)
            foreach (var observation in data.Observations)
                xml.WriteFlat(data, observation);
        else
            foreach (var series in data.Series)
                xml.WriteSeries(data, series);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The structure of data in a header.</summary>
    internal static void WriteStructure(this XmlWriter xml, DataSet data, string? space = null)
    {
        xml.WriteStartElement("mes", "Structure", SdmxXml.Message);
        xml.WriteAttributeString("structureID", data.Structure.Id);
        if (space is not null)
            xml.WriteAttributeString("namespace", space);
        xml.WriteAttributeString("dimensionAtObservation", data.IsFlat ? SdmxIds.AllDimensions : data.AtObservation);
        xml.WriteStartElement("com", "Structure", SdmxXml.Common);
        xml.WriteReference(data.Structure);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSeries(this XmlWriter xml, DataSet data, IReadOnlyList<Observation> series)
    {
        xml.Begin("Series");
        xml.WriteValues("SeriesKey", data.SeriesDimensions.Select(id => (id, data.ValueOf(series[0], id))));
        xml.WriteAttributes(data, series[0], data.IsOfSeries);
        if (data.HasObservations)
            foreach (var observation in series)
            {
                xml.Begin("Obs");
                xml.Begin("ObsDimension");
                xml.WriteAttributeString("value", data.ValueOf(observation, data.AtObservation));
                xml.WriteEndElement();
                xml.WriteObserved(observation);
                xml.WriteAttributes(data, observation, attribute => !data.IsOfSeries(attribute));
                xml.WriteEndElement();
            }

        xml.WriteEndElement();
    }

    private static void WriteFlat(this XmlWriter xml, DataSet data, Observation observation)
    {
        xml.Begin("Obs");
        xml.WriteValues(
            "ObsKey",
            data.Structure.Dimensions.Append(data.Structure.Time)
                .Select(dimension => (dimension.Id, data.ValueOf(observation, dimension.Id)))
        );
        xml.WriteObserved(observation);
        xml.WriteAttributes(data, observation, _ => true);
        xml.WriteEndElement();
    }

    private static void WriteObserved(this XmlWriter xml, Observation observation)
    {
        if (observation.Value is not { } value)
            return;
        xml.Begin("ObsValue");
        xml.WriteAttributeString("value", SdmxMessage.Number(value));
        xml.WriteEndElement();
    }

    private static void WriteAttributes(this XmlWriter xml, DataSet data, Observation observation, Func<Component, bool> isMeant)
    {
        if (!data.HasAttributes)
            return;
        var attributes = data.Structure.Attributes.Where(attribute => attribute.Attachment != Attachment.DataSet && isMeant(attribute));
        xml.WriteValues("Attributes", attributes.Select(attribute => (attribute.Id, data.ValueOf(observation, attribute))));
    }

    private static void WriteValues(this XmlWriter xml, string name, IEnumerable<(string Id, string Value)> values)
    {
        if (!values.Any())
            return;
        xml.Begin(name);
        foreach (var (id, value) in values)
        {
            xml.Begin("Value");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Begin(this XmlWriter xml, string name) => xml.WriteStartElement("gen", name, SdmxXml.Generic);
}
