using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Engine.Languages;

namespace CollectiveEconomy.Api.Methods;

/// <summary>What the platform says of itself: methods, error codes, data dictionary and schema, as pages and files.</summary>
internal static class MethodEndpoints
{
    private const string Schema = "schema.graphql";

    public static void MapMethods(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/methods", (string? language, RequestLanguage preferred) => Html(MethodPage.List(preferred.Or(language))));
        routes.MapGet(
            "/methods/{name}",
            (string name, string? language, RequestLanguage preferred) => Page($"methods/{name}", language, preferred)
        );
        routes.MapGet("/data", (string? language, RequestLanguage preferred) => Page("methods/files", language, preferred));
        routes.MapGet("/errors", (string? language, RequestLanguage preferred) => Page("ERRORS", language, preferred));
        routes.MapGet("/dictionary", (string? language, RequestLanguage preferred) => Page("DATA-DICTIONARY", language, preferred));
        routes.MapGet(
            $"/{Schema}",
            () => Results.Stream(typeof(MethodEndpoints).Assembly.GetManifestResourceStream(Schema)!, "text/plain; charset=utf-8", Schema)
        );
    }

    private static IResult Page(string resource, string? language, RequestLanguage preferred) =>
        MethodPage.Find(resource, preferred.Or(language)) is { } page ? Html(page) : Results.NotFound();

    private static IResult Html(string page) => Results.Text(page, HtmlPage.MediaType);
}
