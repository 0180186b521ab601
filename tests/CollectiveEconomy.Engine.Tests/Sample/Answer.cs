using System.Net.Http.Headers;
using System.Text.Json;

namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>What came back.</summary>
public sealed record Answer(int Status, string? Media, string Body)
{
    public string? Allow { get; init; }

    public HttpResponseHeaders? Headers { get; init; }

    public string? Tag => Headers?.ETag?.ToString();

    public string? CacheControl => Headers?.CacheControl?.ToString();

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public JsonElement Data => Json.GetProperty("data");

    public JsonElement Error => Json.GetProperty("errors")[0];

    public string? Message => Error.GetProperty("message").GetString();

    public string? Code => Error.GetProperty("extensions").GetProperty("code").GetString();
}
