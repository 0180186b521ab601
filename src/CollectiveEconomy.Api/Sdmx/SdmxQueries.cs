using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Csv;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Answers queries for data, for what is available and for structures; how an address asks is for its generation to read.</summary>
/// <param name="requests">Chooses the releases.</param>
/// <param name="history">Asks the releases.</param>
/// <param name="files">Sends messages.</param>
internal sealed class SdmxQueries(SdmxRequests requests, DataHistory history, SdmxFiles files)
{
    /// <summary>Answers with data.</summary>
    /// <param name="http">The request.</param>
    /// <param name="known">The parameters that mean something.</param>
    /// <param name="find">Finds the dataflow among the structures of a release.</param>
    /// <param name="read">Reads the question for it.</param>
    public Task<IResult> DataAsync(
        HttpContext http,
        IReadOnlyCollection<string> known,
        Func<SdmxStructures, FlowArtefact> find,
        Func<DataStructure, Parameters, DataQuery> read
    ) =>
        requests.AnswerAsync(
            http,
            known,
            answer =>
            {
                var (format, asked) = Negotiation.Choose(http.Request, SdmxRest.Of(http.Request).Data);
                var query = QueryOf(answer.Structures);
                var form = FormOf(asked);
                return files.SendAsync(
                    http,
                    answer,
                    format,
                    $"{form} {string.Join(',', answer.Editions.Select(edition => $"{edition.Release.Id} {edition.Validity}"))}",
                    async cancellationToken =>
                    {
                        var sets = await history.ReadAsync(answer, QueryOf, cancellationToken);
                        return stream => format.Write(sets, form, stream);
                    },
                    format.Extension == "csv" ? $"{query.Structure.Id}-{answer.Release.Release.Id}.csv" : null
                );

                DataQuery QueryOf(SdmxStructures structures) => read(find(structures).Structure, answer.Parameters);
            }
        );

    /// <summary>Answers with what is available.</summary>
    /// <param name="http">The request.</param>
    /// <param name="known">The parameters that mean something.</param>
    /// <param name="find">Finds the dataflow among the structures of a release.</param>
    /// <param name="read">Reads the question for it.</param>
    /// <param name="components">The dimensions that are asked for; null for all.</param>
    public Task<IResult> AvailableAsync(
        HttpContext http,
        IReadOnlyCollection<string> known,
        Func<SdmxStructures, FlowArtefact> find,
        Func<DataStructure, Parameters, DataQuery> read,
        string? components
    ) =>
        requests.AnswerAsync(
            http,
            [Availability.ModeName, "references", ReleaseParameters.Release, ReleaseParameters.AsOf, .. known],
            answer =>
            {
                var (format, _) = Negotiation.Choose(http.Request, SdmxRest.Of(http.Request).Structures);
                var flow = find(answer.Structures);
                var query = read(flow.Structure, answer.Parameters);
                return files.SendAsync(
                    http,
                    answer,
                    format,
                    "",
                    cancellationToken =>
                    {
                        var constraint = Availability.Of(
                            query,
                            components,
                            flow,
                            answer.Parameters,
                            answer.Release,
                            answer.Caller.Class,
                            cancellationToken
                        );
                        var structures = AvailableStructures.Of(constraint, answer.Parameters);
                        return Task.FromResult<Action<Stream>>(stream =>
                            format.Write(structures, answer.Release.Release, answer.Language, stream)
                        );
                    }
                );
            }
        );

    /// <summary>Answers with structures.</summary>
    /// <param name="http">The request.</param>
    /// <param name="read">Reads the question.</param>
    public Task<IResult> StructuresAsync(HttpContext http, Func<Parameters, StructureQuery> read) =>
        requests.AnswerAsync(
            http,
            StructureQuery.ParameterNames,
            answer =>
            {
                var (format, _) = Negotiation.Choose(http.Request, SdmxRest.Of(http.Request).Structures);
                var found = read(answer.Parameters).Find(answer.Structures);
                return files.SendAsync(
                    http,
                    answer,
                    format,
                    "",
                    _ => Task.FromResult<Action<Stream>>(stream => format.Write(found, answer.Release.Release, answer.Language, stream))
                );
            }
        );

    /// <summary>Refuses an address.</summary>
    /// <param name="http">The request.</param>
    /// <param name="refusal">Why.</param>
    public Task<IResult> RefuseAsync(HttpContext http, SdmxRefused refusal) =>
        requests.AnswerAsync(http, [.. http.Request.Query.Keys], _ => throw refusal);

    private static SdmxCsvForm FormOf(MediaTypeHeaderValue? asked)
    {
        var keys = ValueOf("keys");
        return new SdmxCsvForm(
            ValueOf("labels") switch
            {
                "both" => CsvLabels.Both,
                "name" => CsvLabels.Name,
                _ => CsvLabels.Id,
            },
            HasSeriesKeys: keys is "series" or "both",
            HasObservationKeys: keys is "obs" or "both"
        );

        string? ValueOf(string name) => asked?.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Value.Value;
    }
}
