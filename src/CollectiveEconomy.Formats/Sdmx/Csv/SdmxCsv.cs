using System.Text;
using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Csv;

/// <summary>Data in SDMX-CSV, one row for each observation: 1.0 goes with SDMX 2.1, and 2.0 with SDMX 3.0.</summary>
public static class SdmxCsv
{
    /// <summary>Writes data.</summary>
    /// <param name="standard">The generation.</param>
    /// <param name="form">What the media type asks for.</param>
    /// <param name="sets">The data, the newest last; at least one.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void Write(SdmxStandard standard, SdmxCsvForm form, IReadOnlyList<DataSet> sets, Stream stream)
    {
        using var csv = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true)
        {
            NewLine = "\r\n",
        };
        var last = sets[^1];
        CsvColumn[] columns = [.. Leading(standard, form, last), .. Components(form, last), .. Periods(last)];
        csv.WriteLine(string.Join(',', columns.Select(column => SafeText.Csv(column.Heading))));
        foreach (var data in sets)
        foreach (var observation in data.HasObservations ? data.Observations : data.Series.Select(series => series[0]))
            csv.WriteLine(string.Join(',', columns.Select(column => column.TextOf(data, observation))));
    }

    private static IEnumerable<CsvColumn> Leading(SdmxStandard standard, SdmxCsvForm form, DataSet data)
    {
        var flow = new FlowArtefact(data.Structure);
        var id = $"{flow.Agency}:{flow.Id}({standard.VersionOf(flow)})";
        var name = flow.Name.In(data.Language);
        var named = form.Labels == CsvLabels.Both ? $"{id}: {name}" : id;
        if (standard == SdmxStandard.Sdmx21)
        {
            yield return new("DATAFLOW", (_, _) => named);
            yield break;
        }

        yield return new("STRUCTURE", (_, _) => "dataflow");
        yield return new("STRUCTURE_ID", (_, _) => named);
        if (form.Labels == CsvLabels.Name)
            yield return new("STRUCTURE_NAME", (_, _) => name);
        yield return new("ACTION", (one, _) => $"{one.Action}"[..1]);
        if (form.HasSeriesKeys)
            yield return new("SERIES_KEY", (one, observation) => one.IsFlat ? "" : KeyOf(one, observation, one.SeriesDimensions));
        if (form.HasObservationKeys)
            yield return new("OBS_KEY", (one, observation) => KeyOf(one, observation, one.AllDimensions));
    }

    private static IEnumerable<CsvColumn> Components(SdmxCsvForm form, DataSet data)
    {
        var structure = data.Structure;
        foreach (var dimension in structure.Dimensions)
        foreach (var column in Named(form, data, dimension, (one, observation) => one.ValueOf(observation, dimension.Id)))
            yield return column;
        foreach (
            var column in Named(
                form,
                data,
                structure.Time,
                (one, observation) => one.HasObservations ? one.ValueOf(observation, SdmxIds.Time) : ""
            )
        )
            yield return column;
        if (data.Query.HasValues)
            foreach (
                var column in Named(
                    form,
                    data,
                    structure.Value,
                    (one, observation) => one.HasObservations && observation.Value is { } value ? SdmxMessage.Number(value) : ""
                )
            )
                yield return column;
        foreach (var attribute in data.Query.Attributes)
        foreach (
            var column in Named(
                form,
                data,
                attribute,
                (one, observation) =>
                    one.HasObservations || attribute.Attachment != Attachment.Observation ? one.ValueOf(observation, attribute) : ""
            )
        )
            yield return column;
    }

    // When the release was the current one: columns of our own, which the format allows.
    private static IEnumerable<CsvColumn> Periods(DataSet data) =>
        data.Validity is null
            ? []
            :
            [
                new("VALID_FROM", (one, _) => SdmxMessage.Moment(one.Validity!.From)),
                new("VALID_TO", (one, _) => one.Validity!.To is { } to ? SdmxMessage.Moment(to) : ""),
            ];

    private static IEnumerable<CsvColumn> Named(
        SdmxCsvForm form,
        DataSet data,
        Component component,
        Func<DataSet, Observation, string> valueOf
    )
    {
        var title = data.Structure.Concepts.Find(component.Id)!.Name.In(data.Language);
        var isNumber = component == data.Structure.Value;
        if (form.Labels == CsvLabels.Both)
        {
            yield return new($"{component.Id}: {title}", (one, observation) => WithName(one, valueOf(one, observation)))
            {
                IsNumber = isNumber,
            };
            yield break;
        }

        yield return new(component.Id, valueOf) { IsNumber = isNumber };
        if (form.Labels == CsvLabels.Name)
            yield return new(title, (one, observation) => NameOf(one, valueOf(one, observation)));

        string WithName(DataSet one, string code) => NameOf(one, code) is { Length: > 0 } name ? $"{code}: {name}" : code;

        string NameOf(DataSet one, string code) => ListOf(one)?.Find(code)?.Name.In(one.Language) ?? "";

        // Each release has lists of its own.
        ItemScheme? ListOf(DataSet one) =>
            component.Codes is null || one.Structure == data.Structure
                ? component.Codes
                : one.Structure.Dimensions.Concat(one.Structure.Attributes).First(other => other.Id == component.Id).Codes;
    }

    private static string KeyOf(DataSet data, Observation observation, IEnumerable<string> dimensions) =>
        string.Join('.', dimensions.Select(id => data.ValueOf(observation, id)));
}
