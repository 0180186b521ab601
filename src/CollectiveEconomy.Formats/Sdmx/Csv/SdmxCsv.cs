using System.Text;
using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Csv;

/// <summary>Data in SDMX-CSV 1.0: one row for each observation.</summary>
public static class SdmxCsv
{
    /// <summary>Writes data; the stream stays open.</summary>
    /// <param name="data">The data.</param>
    /// <param name="hasNames">Whether names stand after codes.</param>
    /// <param name="stream">Where to write.</param>
    public static void Write(DataSet data, bool hasNames, Stream stream)
    {
        using var csv = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true)
        {
            NewLine = "\r\n",
        };
        var structure = data.Structure;
        var attributes = data.HasAttributes ? structure.Attributes : [];
        var components = structure.Dimensions.Append(structure.Time).Append(structure.Value).Concat(attributes);
        csv.WriteLine(string.Join(',', components.Select(Heading).Prepend("DATAFLOW")));
        var flow = SafeText.Csv(
            $"{structure.Agency}:{structure.Id}({SdmxAgency.Version})" + (hasNames ? $": {structure.Name.In(data.Language)}" : "")
        );
        foreach (var observation in data.HasObservations ? data.Observations : data.Series.Select(series => series[0]))
        {
            var dimensions = structure.Dimensions.Select(dimension => Named(dimension, data.ValueOf(observation, dimension.Id)));
            var observed = data.HasObservations
                ? new[] { data.ValueOf(observation, SdmxIds.Time), observation.Value is { } value ? SdmxMessage.Number(value) : "" }
                : ["", ""];
            var others = attributes.Select(attribute =>
                data.HasObservations || attribute.Attachment != Attachment.Observation
                    ? Named(attribute, data.ValueOf(observation, attribute))
                    : ""
            );
            csv.WriteLine(string.Join(',', dimensions.Concat(observed).Concat(others).Prepend(flow)));
        }

        string Heading(Component component) =>
            hasNames ? SafeText.Csv($"{component.Id}: {structure.Concepts.Find(component.Id)!.Name.In(data.Language)}") : component.Id;

        string Named(Component component, string code) =>
            SafeText.Csv(hasNames && component.Codes?.Find(code) is { } item ? $"{code}: {item.Name.In(data.Language)}" : code);
    }
}
