using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Http;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Catalogue;

/// <summary>The catalogue for portals: <c>GET /catalog</c>.</summary>
internal static class CatalogueEndpoints
{
    public static void MapCatalogue(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(DcatCatalogue.Path, ReadingMethods.All, SendAsync);

    private static Task<IResult> SendAsync(HttpContext http, ReleasesOfRequest releases, IOptions<CitationSettings> addresses) =>
        DataRefusals.AnswerAsync(
            http,
            async () =>
            {
                var state = releases.State;
                var current = state.Releases.Current is { IsClosedToPublic: false } release ? await releases.UseAsync(release) : null;
                return state.Send(http, new DcatCatalogue(state, current, addresses.Value.UrlOf).ToString(), JsonLd.MediaType);
            }
        );
}
