using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>REST 2.0 with SDMX 3.0.</summary>
internal static class SdmxRest2Endpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var path = SdmxRest.Rest2.Path;
        routes.MapMethods($"{path}/structure/{{type?}}/{{agency?}}/{{id?}}/{{version?}}/{{item?}}", ReadingMethods.All, StructuresAsync);
        routes.MapMethods($"{path}/data/{{context}}/{{agency?}}/{{id?}}/{{version?}}/{{key?}}", ReadingMethods.All, DataAsync);
        routes.MapMethods(
            $"{path}/availability/{{context}}/{{agency?}}/{{id?}}/{{version?}}/{{key?}}/{{component?}}",
            ReadingMethods.All,
            AvailableAsync
        );
        routes.MapMethods($"{path}/{{resource:regex(^(metadata|schema|registration)$)}}/{{**rest}}", ReadingMethods.All, NotDoneAsync);
    }

    private static Task<IResult> StructuresAsync(
        string? type,
        string? agency,
        string? id,
        string? version,
        string? item,
        HttpContext http,
        SdmxQueries queries
    ) => queries.StructuresAsync(http, parameters => StructureQuery.ReadRest2(type, agency, id, version, item, parameters));

    private static Task<IResult> DataAsync(
        string context,
        string? agency,
        string? id,
        string? version,
        string? key,
        HttpContext http,
        SdmxQueries queries
    ) =>
        queries.DataAsync(
            http,
            [.. Rest2Query.ParameterNames, .. Conditions(http)],
            structures => FlowReference.Find(context, agency, id, version, structures),
            (structure, parameters) => Rest2Query.Read(structure, key, parameters)
        );

    private static Task<IResult> AvailableAsync(
        string context,
        string? agency,
        string? id,
        string? version,
        string? key,
        string? component,
        HttpContext http,
        SdmxQueries queries
    ) =>
        queries.AvailableAsync(
            http,
            [ReleaseParameters.UpdatedAfter, .. Conditions(http)],
            structures => FlowReference.Find(context, agency, id, version, structures),
            (structure, parameters) => Rest2Query.Selection(structure, key, parameters),
            component
        );

    private static Task<IResult> NotDoneAsync(string resource, HttpContext http, SdmxQueries queries) =>
        queries.RefuseAsync(
            http,
            new SdmxRefused(
                SdmxProblem.NotImplemented,
                new(
                    $"Không có câu hỏi '{resource}'; hãy dùng structure, data hoặc availability.",
                    $"Queries for '{resource}' are not supported; use structure, data or availability."
                )
            )
        );

    // Which components there are depends on the dataflow, so that wrong ones are refused by it.
    private static IEnumerable<string> Conditions(HttpContext http) => http.Request.Query.Keys.Where(Rest2Query.IsCondition);
}
