using System.Globalization;
using CollectiveEconomy.Engine.Http;

namespace CollectiveEconomy.Api.Data;

/// <summary>Gives files, or problems where there are none.</summary>
internal static class DataRefusals
{
    /// <summary>A file, or why there is none.</summary>
    public static async Task<IResult> AnswerAsync(HttpContext http, Func<Task<IResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (Exception exception) when (Refusal.Of(exception, http) is { } refusal)
        {
            // What was said of the file does not hold of the refusal: the next request may be given one.
            http.Response.Headers.CacheControl = "no-store";
            if (refusal.RetryAfter is { } wait)
                http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return new HttpRefusal(refusal.Reason, refusal.Text)
            {
                Status = refusal.Status,
                Further = new Dictionary<string, object?> { ["parameter"] = refusal.Parameter },
            };
        }
    }
}
