using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Engine.Http;

/// <summary>A refusal over plain HTTP: a problem (RFC 9457) with its code, in the language of errors of the request.</summary>
/// <param name="reason">The code.</param>
/// <param name="text">What is wrong, and what would be right.</param>
public sealed class HttpRefusal(ErrorCode reason, LocalizedText text) : IResult
{
    /// <summary>The status where it is not that of the code; null where it is.</summary>
    public int? Status { get; init; }

    /// <summary>What is told besides; values that are null are left out.</summary>
    public IReadOnlyDictionary<string, object?> Further { get; init; } = new Dictionary<string, object?>();

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        var further = new Dictionary<string, object?> { ["code"] = reason.Name };
        foreach (var (name, value) in Further.Where(member => member.Value is not null))
            further[name] = value;
        return Results
            .Problem(
                text.In(AcceptedLanguage.OfErrors(httpContext)),
                statusCode: Status ?? reason.Status ?? StatusCodes.Status400BadRequest,
                extensions: further
            )
            .ExecuteAsync(httpContext);
    }
}
