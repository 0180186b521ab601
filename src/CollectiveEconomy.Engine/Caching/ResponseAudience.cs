namespace CollectiveEconomy.Engine.Caching;

/// <summary>For whom an answer may be kept. The one place where caching learns of access.</summary>
internal static class ResponseAudience
{
    /// <summary>The access class whose members all get the same answer; null when the answer may not be kept.</summary>
    /// <param name="http">The exchange. Whoever sends a key is answered alone, also when the key is wrong.</param>
    public static string? Of(HttpContext http) =>
        Microsoft.Extensions.Primitives.StringValues.IsNullOrEmpty(http.Request.Headers.Authorization) ? "PUBLIC" : null;
}
