using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CollectiveEconomy.Api.Tests.Webhooks;

/// <summary>A request that a receiver got.</summary>
public sealed record Received(string Id, string Time, string Signature, string? ContentType, byte[] Body)
{
    /// <summary>Its body.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>What happened to which release.</summary>
    public string Told => $"{Json.GetProperty("type").GetString()} {Json.GetProperty("data").GetProperty("id").GetString()}";

    /// <summary>Verifies it as the manual says that receivers do.</summary>
    /// <param name="secret">The shared secret in base64.</param>
    /// <param name="now">The receiver's clock.</param>
    public bool IsGenuine(string secret, DateTimeOffset now)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{Id}.{Time}."), .. Body];
        var expected = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret), signed));
        var age = now - DateTimeOffset.FromUnixTimeSeconds(long.Parse(Time, System.Globalization.CultureInfo.InvariantCulture));
        return Signature.Split(' ').Contains($"v1,{expected}") && age.Duration() <= TimeSpan.FromMinutes(5);
    }
}
