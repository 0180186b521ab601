using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Dashboard;

/// <summary>A file of the dashboard as it is sent: whole, or as small as the caller accepts.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Compressed">Its bytes by content coding, the smallest first; empty where compressing gains nothing.</param>
internal sealed record DashboardFile(
    DashboardFileKind Kind,
    string MediaType,
    byte[] Content,
    IReadOnlyList<(string Coding, byte[] Bytes)> Compressed
)
{
    private const string Immutable = "public, max-age=31536000, immutable";
    private const string Revalidated = "no-cache";
    private const int BytesOfTag = 16;

    private readonly string _tag = Convert.ToHexStringLower(SHA256.HashData(Content).AsSpan(0, BytesOfTag));

    /// <summary>Sends it, or only that it has not changed.</summary>
    public Task SendAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = Kind == DashboardFileKind.Asset ? Immutable : Revalidated;
        if (Compressed.Count > 0)
            headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var (coding, bytes) = Accepted(http.Request);
        if (coding is not null)
            headers.ContentEncoding = coding;
        return Results
            .Bytes(bytes, MediaType, entityTag: new EntityTagHeaderValue(coding is null ? $"\"{_tag}\"" : $"\"{_tag}-{coding}\""))
            .ExecuteAsync(http);
    }

    private (string? Coding, byte[] Bytes) Accepted(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Compressed
            .Select(one => (one.Coding, one.Bytes, Quality: Quality(one.Coding)))
            .Where(one => one.Quality > 0)
            .OrderByDescending(one => one.Quality)
            .Select(one => ((string?)one.Coding, one.Bytes))
            .FirstOrDefault((null, Content));

        double Quality(string coding) =>
            (accepted.FirstOrDefault(one => one.Value == coding) ?? accepted.FirstOrDefault(one => one.Value == "*")) is { } named
                ? named.Quality ?? 1
                : 0;
    }
}
