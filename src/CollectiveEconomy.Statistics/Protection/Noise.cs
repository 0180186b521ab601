using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Permanent multiplicative noise (Evans, Zayatz and Slanta 1998, as in US County Business Patterns): each cooperative and measure has one factor
/// in [1 − b, 1 − a] ∪ [1 + a, 1 + b], with a fair sign and a triangular magnitude, from HMAC-SHA-256 over series, cooperative and measure.
/// It is the same in all years, releases and questions, so that asking often averages nothing away.
/// </summary>
/// <param name="key">The secret; who knows it can take the noise off.</param>
/// <param name="series">Name of the series of releases; another series has other noise.</param>
public sealed class Noise(byte[] key, string series) : INoise
{
    /// <summary>The least by which a protected value differs from the true one, as a part of it.</summary>
    public const decimal Least = 0.10m;

    /// <summary>The most by which a protected value differs from the true one, as a part of it, but for rounding.</summary>
    public const decimal Most = 0.25m;

    private const double Turned = 0.1;

    private const int PageBits = 12;

    // By measure and page of keys, as there are millions. Zero where none was drawn yet; who draws at the same time draws the same.
    private readonly ConcurrentDictionary<(string Measure, int Page), double[]> _drawn = [];

    /// <inheritdoc />
    public long? On(long? value, int cooperativeId, string measure)
    {
        if (value is not { } number)
            return null;
        var noisy = number * FactorOf(cooperativeId, measure);
        // Away from the true value, so that a small one differs too; and never to zero, which would tell of nothing where there is something.
        var away = Math.Abs(noisy) > Math.Abs(number) == number > 0 ? Math.Ceiling(noisy) : Math.Floor(noisy);
        return away == 0 ? 2 * number : (long)away;
    }

    /// <inheritdoc />
    public bool? On(bool? answer, int cooperativeId, string measure) =>
        answer is { } flag ? flag ^ (Part(Digest(cooperativeId, measure), 0) < Turned) : null;

    /// <summary>By what a cooperative's values of a measure are multiplied.</summary>
    public decimal FactorOf(int cooperativeId, string measure)
    {
        var page = _drawn.GetOrAdd((measure, cooperativeId >> PageBits), _ => new double[1 << PageBits]);
        ref var place = ref page[cooperativeId & ((1 << PageBits) - 1)];
        var drawn = Volatile.Read(ref place);
        if (drawn == 0)
            Volatile.Write(ref place, drawn = Draw(Digest(cooperativeId, measure)));
        return 1 + Math.Sign(drawn) * (Least + (Most - Least) * (decimal)Math.Abs(drawn));
    }

    /// <summary>Where between least and most, triangular from 0 to 1, with a fair sign; never zero itself.</summary>
    private static double Draw(byte[] digest)
    {
        var fraction = Math.Max((Part(digest, 0) + Part(digest, 8)) / 2, double.Epsilon);
        return (digest[16] & 1) == 0 ? -fraction : fraction;
    }

    private byte[] Digest(int cooperativeId, string measure) =>
        HMACSHA256.HashData(
            key,
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{series}|{cooperativeId}|{measure}"))
        );

    /// <summary>Eight bytes as a fraction, 0 to 1.</summary>
    private static double Part(byte[] digest, int from) =>
        (BinaryPrimitives.ReadUInt64BigEndian(digest.AsSpan(from)) >> 11) / (double)(1UL << 53);
}
