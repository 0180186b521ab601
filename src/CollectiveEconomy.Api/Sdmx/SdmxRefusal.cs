using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Json;
using CollectiveEconomy.Formats.Sdmx.Xml;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>A refusal as an SDMX error message: with the number that SDMX gives to its kind, and our code in parentheses.</summary>
/// <param name="reason">The code.</param>
/// <param name="text">What is wrong, and what would be right.</param>
/// <param name="status">The HTTP status.</param>
internal sealed class SdmxRefusal(ErrorCode reason, LocalizedText text, int status) : IResult
{
    /// <summary>The refusal that an exception means; null when it means none.</summary>
    public static SdmxRefusal? Of(Exception exception, HttpContext http) =>
        exception switch
        {
            SdmxRefused { Problem: SdmxProblem.NoObservations } nothing => new(
                SdmxErrorCodes.NoResults,
                nothing.Text,
                SdmxRest.Of(http.Request).StatusOfNothing
            ),
            SdmxRefused refused => With(CodeOf(refused.Problem), refused.Text),
            QueryRefused refused => OfQuery(refused),
            _ => Refusal.Of(exception, http) is { } refusal ? new(refusal.Reason, refusal.Text, refusal.Status) : null,
        };

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var told = new LocalizedText($"{text.Vi} ({reason.Name})", $"{text.En} ({reason.Name})");
        var rest = SdmxRest.Of(httpContext.Request);
        var isJson = Negotiation.PrefersJson(httpContext.Request, rest.Structures[0]);
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Accept, HeaderNames.AcceptLanguage);
        if (status == StatusCodes.Status204NoContent)
            return;
        response.ContentType = isJson ? "application/json; charset=utf-8" : "application/xml; charset=utf-8";
        using var body = new MemoryStream();
        if (isJson)
            JsonError.Write(NumberOf(status), told, AcceptedLanguage.OfErrors(httpContext), body);
        else
            ErrorMessage.Write(rest.Standard, NumberOf(status), told, body);
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), httpContext.RequestAborted);
    }

    private static SdmxRefusal With(ErrorCode code, LocalizedText text) => new(code, text, code.Status ?? StatusCodes.Status400BadRequest);

    private static SdmxRefusal OfQuery(QueryRefused refused)
    {
        var code = QueryError.CodeOf(refused.Faults[0]);
        return refused.Faults[0].Code == TooManyCells.Code ? With(SdmxErrorCodes.TooLarge, refused.Text)
            : refused.Faults[0].Code == CubeErrorCodes.CubeNotHeld.Name ? new(code, refused.Text, StatusCodes.Status404NotFound)
            : With(code, refused.Text);
    }

    private static ErrorCode CodeOf(SdmxProblem problem) =>
        problem switch
        {
            SdmxProblem.NoResults => SdmxErrorCodes.NoResults,
            SdmxProblem.NotImplemented => SdmxErrorCodes.NotImplemented,
            SdmxProblem.TooLarge => SdmxErrorCodes.TooLarge,
            _ => SdmxErrorCodes.Syntax,
        };

    // The numbers of errors in the guidelines of SDMX for web services.
    private static int NumberOf(int status) =>
        status switch
        {
            StatusCodes.Status404NotFound => 100,
            StatusCodes.Status401Unauthorized => 110,
            StatusCodes.Status403Forbidden => 150,
            StatusCodes.Status413PayloadTooLarge => 510,
            StatusCodes.Status501NotImplemented => 501,
            StatusCodes.Status503ServiceUnavailable or StatusCodes.Status429TooManyRequests => 503,
            >= StatusCodes.Status500InternalServerError => 500,
            _ => 140,
        };
}
