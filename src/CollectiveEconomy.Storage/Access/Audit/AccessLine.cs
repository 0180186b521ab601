using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>A line of the log: its number, what it records, the seal of the line before, and its own.</summary>
/// <param name="Number">Counts from 1 in each chain.</param>
/// <param name="Record">What it records.</param>
/// <param name="Previous">Seal of the line before; empty in the first.</param>
/// <param name="Seal">HMAC-SHA256 of everything before it, in hexadecimal digits.</param>
public sealed record AccessLine(long Number, AccessRecord Record, string Previous, string Seal)
{
    /// <summary>Name of the chain in which it was found.</summary>
    public string Chain { get; init; } = "";

    private const string SealMember = ",\"seal\":\"";
    private const int SealLength = 2 * HMACSHA256.HashSizeInBytes;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a line.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="record">What it records.</param>
    /// <param name="previous">Seal of the line before.</param>
    /// <param name="key">Key of seals.</param>
    /// <returns>The text without a line feed, and its seal.</returns>
    internal static (string Text, string Seal) Write(long number, AccessRecord record, string previous, byte[] key)
    {
        var body = JsonSerializer.Serialize(new Body(number, record, previous), Json)[..^1];
        var seal = SealOf(body, key);
        return ($"{body}{SealMember}{seal}\"}}", seal);
    }

    /// <summary>Reads a line; null when it was not written with the key, or not as it is now.</summary>
    /// <param name="text">The line.</param>
    /// <param name="key">Key of seals.</param>
    public static AccessLine? Read(string text, byte[] key)
    {
        var end = text.Length - SealMember.Length - SealLength - 2;
        if (end <= 0 || !text.AsSpan(end).StartsWith(SealMember) || !text.EndsWith("\"}", StringComparison.Ordinal))
            return null;
        var (body, seal) = (text[..end], text.Substring(end + SealMember.Length, SealLength));
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(SealOf(body, key)), Encoding.UTF8.GetBytes(seal)))
            return null;
        var read = JsonSerializer.Deserialize<Body>(body + "}", Json)!;
        return new AccessLine(read.Number, read.Record, read.Previous, seal);
    }

    internal static string SealOf(string body, byte[] key) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(body)));

    private sealed record Body(long Number, AccessRecord Record, string Previous);
}
