using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>REST 1.5 with SDMX 2.1.</summary>
internal static class SdmxRest1Endpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var path = SdmxRest.Rest1.Path;
        routes.MapMethods($"{path}/data/{{flow}}/{{key?}}/{{provider?}}", ReadingMethods.All, DataAsync);
        routes.MapMethods($"{path}/availableconstraint/{{flow}}/{{key?}}/{{provider?}}/{{component?}}", ReadingMethods.All, AvailableAsync);
        routes.MapMethods($"{path}/{{resource}}/{{agency?}}/{{id?}}/{{version?}}/{{item?}}", ReadingMethods.All, StructuresAsync);
    }

    private static Task<IResult> DataAsync(string flow, string? key, string? provider, HttpContext http, SdmxQueries queries) =>
        queries.DataAsync(
            http,
            Rest1Query.ParameterNames,
            structures => Find(flow, provider, structures),
            (structure, parameters) => Rest1Query.Read(structure, key, parameters)
        );

    private static Task<IResult> AvailableAsync(
        string flow,
        string? key,
        string? provider,
        string? component,
        HttpContext http,
        SdmxQueries queries
    ) =>
        queries.AvailableAsync(
            http,
            [Periods.Start, Periods.End, ReleaseParameters.UpdatedAfter],
            structures => Find(flow, provider, structures),
            (structure, parameters) => new DataQuery(structure, DataKey.Read(key, structure), Periods.Read(parameters)),
            component
        );

    private static Task<IResult> StructuresAsync(
        string resource,
        string? agency,
        string? id,
        string? version,
        string? item,
        HttpContext http,
        SdmxQueries queries
    ) => queries.StructuresAsync(http, parameters => StructureQuery.ReadRest1(resource, agency, id, version, item, parameters));

    private static FlowArtefact Find(string flow, string? provider, SdmxStructures structures)
    {
        FlowReference.CheckProvider(provider);
        return FlowReference.Find(flow, structures);
    }
}
