using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Methods;

/// <summary>Pages on methods: <c>GET /methods/protection?language=en</c>, to which notes on answers point.</summary>
internal static class MethodEndpoints
{
    public static void MapMethods(this IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/methods/{name}",
            (string name, string? language, RequestLanguage preferred) =>
                MethodPage.Find(name, Enum.TryParse<Language>(language, ignoreCase: true, out var asked) ? asked : preferred.Value)
                    is { } page
                    ? Results.Text(page, "text/html; charset=utf-8")
                    : Results.NotFound()
        );
}
