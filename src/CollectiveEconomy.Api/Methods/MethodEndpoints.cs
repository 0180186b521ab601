using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Methods;

/// <summary>What the platform says of itself: methods, error codes, data dictionary and schema, as pages and files.</summary>
internal static class MethodEndpoints
{
    private const string Schema = "schema.graphql";

    public static void MapMethods(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/methods", (string? language, RequestLanguage preferred) => Html(MethodPage.List(Asked(language, preferred))));
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
        MethodPage.Find(resource, Asked(language, preferred)) is { } page ? Html(page) : Results.NotFound();

    private static IResult Html(string page) => Results.Text(page, "text/html; charset=utf-8");

    private static Language Asked(string? language, RequestLanguage preferred) =>
        Enum.TryParse<Language>(language, ignoreCase: true, out var asked) ? asked : preferred.Value;
}
