using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Formats.Sdmx;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>SDMX for other statistical systems: REST 1.5 with SDMX 2.1, and REST 2.0 with SDMX 3.0.</summary>
internal static class SdmxEndpoints
{
    public static void MapSdmx(this IEndpointRouteBuilder routes)
    {
        SdmxRest1Endpoints.Map(routes);
        SdmxDataEndpoint.Map(routes);
        SdmxRest2Endpoints.Map(routes);
        routes.MapMethods("/sdmx/{**rest}", ReadingMethods.All, NothingAsync);
    }

    private static Task<IResult> NothingAsync(HttpContext http, SdmxQueries queries) =>
        queries.RefuseAsync(
            http,
            new SdmxRefused(
                SdmxProblem.NoResults,
                new(
                    "Không có địa chỉ SDMX này; hãy dùng /sdmx/v1/dataflow, /sdmx/v1/data/{flow}/{key}, /sdmx/v2/structure/dataflow hoặc /sdmx/v2/data/dataflow/{agency}/{id}/{version}/{key}.",
                    "There is no such SDMX address; use /sdmx/v1/dataflow, /sdmx/v1/data/{flow}/{key}, /sdmx/v2/structure/dataflow or /sdmx/v2/data/dataflow/{agency}/{id}/{version}/{key}."
                )
            )
        );
}
