using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>SDMX for other statistical systems: REST 1.5 with SDMX 2.1 under <c>/sdmx/v1</c>.</summary>
internal static class SdmxEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSdmx(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/sdmx/v1/data/{flow}/{key?}/{provider?}", Methods, DataAsync);
        routes.MapMethods("/sdmx/v1/availableconstraint/{flow}/{key?}/{provider?}/{component?}", Methods, AvailableAsync);
        routes.MapMethods("/sdmx/v1/{resource}/{agency?}/{id?}/{version?}", Methods, StructuresAsync);
        routes.MapMethods("/sdmx/{**rest}", Methods, NothingAsync);
    }

    private static Task<IResult> DataAsync(
        string flow,
        string? key,
        string? provider,
        HttpContext http,
        SdmxRequests requests,
        SdmxFiles files
    ) =>
        requests.AnswerAsync(
            http,
            DataQuery.ParameterNames,
            answer =>
            {
                var (format, asked) = Negotiation.Choose(http.Request, SdmxFormat.All);
                FlowReference.CheckProvider(provider);
                var query = DataQuery.Read(FlowReference.Find(flow, answer.Structures).Structure, key, answer.Parameters);
                var hasNames = HasNames(asked);
                return files.SendAsync(
                    http,
                    answer,
                    format,
                    $"{hasNames}",
                    cancellationToken =>
                    {
                        var observations = DataAnswer.Of(query, answer.Release, answer.Caller.Class, cancellationToken);
                        var data = new DataSet(query, answer.Release.Release, observations, answer.Language);
                        return stream => format.Write(data, hasNames, stream);
                    },
                    format.Extension == "csv" ? $"{query.Structure.Id}-{answer.Release.Release.Id}.csv" : null
                );
            }
        );

    private static Task<IResult> AvailableAsync(
        string flow,
        string? key,
        string? provider,
        string? component,
        HttpContext http,
        SdmxRequests requests,
        SdmxFiles files
    ) =>
        requests.AnswerAsync(
            http,
            [Periods.Start, Periods.End, "mode", "references", "release", "asOf"],
            answer =>
            {
                var (format, _) = Negotiation.Choose(http.Request, SdmxStructureFormat.All);
                FlowReference.CheckProvider(provider);
                if (
                    answer.Parameters.OneOf(
                        "mode",
                        "exact",
                        new Dictionary<string, string> { ["exact"] = "exact", ["available"] = "available" }
                    ) != "exact"
                )
                    throw new SdmxRefused(SdmxProblem.NotImplemented, new("Chỉ có mode=exact.", "Only mode=exact is supported."));
                var artefact = FlowReference.Find(flow, answer.Structures);
                var query = new DataQuery(artefact.Structure, DataKey.Read(key, artefact.Structure), Periods.Read(answer.Parameters));
                return files.SendAsync(
                    http,
                    answer,
                    format,
                    "",
                    cancellationToken =>
                    {
                        var constraint = Availability.Of(
                            query,
                            component,
                            artefact,
                            answer.Release,
                            answer.Caller.Class,
                            cancellationToken
                        );
                        var structures = AvailableStructures.Of(constraint, answer.Parameters);
                        return stream => format.Write(structures, answer.Release.Release, answer.Language, stream);
                    }
                );
            }
        );

    private static Task<IResult> StructuresAsync(
        string resource,
        string? agency,
        string? id,
        string? version,
        HttpContext http,
        SdmxRequests requests,
        SdmxFiles files
    ) =>
        requests.AnswerAsync(
            http,
            StructureQuery.ParameterNames,
            answer =>
            {
                var (format, _) = Negotiation.Choose(http.Request, SdmxStructureFormat.All);
                var found = StructureQuery.Read(resource, agency, id, version, answer.Parameters).Find(answer.Structures);
                return files.SendAsync(
                    http,
                    answer,
                    format,
                    "",
                    _ => stream => format.Write(found, answer.Release.Release, answer.Language, stream)
                );
            }
        );

    private static Task<IResult> NothingAsync(HttpContext http, SdmxRequests requests) =>
        requests.AnswerAsync(
            http,
            [.. http.Request.Query.Keys],
            _ =>
                throw new SdmxRefused(
                    SdmxProblem.NoResults,
                    new(
                        "Không có địa chỉ SDMX này; hãy dùng /sdmx/v1/dataflow hoặc /sdmx/v1/data/{flow}/{key}.",
                        "There is no such SDMX address; use /sdmx/v1/dataflow or /sdmx/v1/data/{flow}/{key}."
                    )
                )
        );

    private static bool HasNames(MediaTypeHeaderValue? asked) =>
        asked?.Parameters.Any(parameter => parameter.Name == "labels" && parameter.Value == "both") == true;
}
