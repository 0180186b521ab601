using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CollectiveEconomy.Api.Webhooks;

/// <summary>Signs notices as Standard Webhooks has it: HMAC-SHA256 over identifier, time and body.</summary>
internal static class WebhookSignature
{
    /// <summary>Header with the identifier of the event, the same in every attempt.</summary>
    public const string IdHeader = "webhook-id";

    /// <summary>Header with the time of the attempt, in seconds since 1970.</summary>
    public const string TimeHeader = "webhook-timestamp";

    /// <summary>Header with the signature.</summary>
    public const string SignatureHeader = "webhook-signature";

    /// <summary>Adds the three headers.</summary>
    /// <param name="request">The request that carries the body.</param>
    /// <param name="id">Identifier of the event.</param>
    /// <param name="now">The time of the attempt.</param>
    /// <param name="body">The body.</param>
    /// <param name="key">The key.</param>
    public static void Sign(HttpRequestMessage request, string id, DateTimeOffset now, ReadOnlySpan<byte> body, byte[] key)
    {
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.Add(IdHeader, id);
        request.Headers.Add(TimeHeader, time);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{time}."), .. body];
        request.Headers.Add(SignatureHeader, "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed)));
    }
}
