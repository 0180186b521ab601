using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Feeds;

/// <summary>What changed, for feed readers: <c>GET /releases/feed.atom</c>.</summary>
internal static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(
            ReleaseFeed.Path,
            ReadingMethods.All,
            (
                HttpContext http,
                string? language,
                RequestLanguage preferred,
                ReleasesOfRequest releases,
                IOptions<CitationSettings> addresses
            ) =>
            {
                http.Response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage);
                var feed = new ReleaseFeed(releases.State, addresses.Value, preferred.Or(language));
                return releases.State.Send(http, feed.ToString(), ReleaseFeed.MediaType);
            }
        );
}
