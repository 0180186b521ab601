using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>Releases whose noise is one: the same value has the same protected value in all of them.</summary>
/// <remarks>
/// HMAC-SHA-256 over the name of the series gives its key, AES-256 under that key a seed for each organisation and year, and a mixer the draws that belong to
/// the seed. Nobody sees a draw: it is a part of a value that is rounded to three digits.
/// </remarks>
public sealed class NoiseSeries : IDisposable
{
    private const int FingerprintBytes = 8;

    private readonly ConcurrentDictionary<(string Purpose, string Role), ulong> _tags = [];
    private readonly ThreadLocal<SeedCipher> _seeds;
    private readonly byte[] _key;

    /// <summary>A series.</summary>
    /// <param name="key">The secret; together with the permanent draws it allows the noise to be removed.</param>
    /// <param name="name">Name of the series.</param>
    public NoiseSeries(byte[] key, string name)
    {
        Name = name;
        Fingerprint = Convert.ToHexStringLower(HMACSHA256.HashData(key, "fingerprint"u8).AsSpan(0, FingerprintBytes));
        _key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"series/{name}"));
        _seeds = new ThreadLocal<SeedCipher>(() => new SeedCipher(_key), trackAllValues: true);
    }

    /// <summary>Name of the series.</summary>
    public string Name { get; }

    /// <summary>Distinguishes keys without revealing them.</summary>
    public string Fingerprint { get; }

    /// <summary>A number from 0 to 1, 1 excluded, that belongs to all that is named and to nothing else.</summary>
    /// <inheritdoc cref="Bits"/>
    public double Chance(string purpose, string role, int cooperativeId, int year, long number) =>
        Mixer.Fraction(Bits(purpose, role, cooperativeId, year, number));

    /// <summary>Random bits that belong to all that is named and to nothing else.</summary>
    /// <param name="purpose">For what they are drawn.</param>
    /// <param name="role">Distinguishes several draws of one purpose.</param>
    /// <param name="cooperativeId">For whom.</param>
    /// <param name="year">For which year.</param>
    /// <param name="number">For which value or row.</param>
    public ulong Bits(string purpose, string role, int cooperativeId, int year, long number)
    {
        var (first, second) = _seeds.Value!.Of(cooperativeId, year);
        var tag = _tags.GetOrAdd((purpose, role), TagOf);
        return Mixer.Mix(first ^ Mixer.Mix(tag ^ Mixer.Mix(unchecked(second + (ulong)number))));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var seeds in _seeds.Values)
            seeds.Dispose();
        _seeds.Dispose();
    }

    private ulong TagOf((string Purpose, string Role) thing) =>
        BinaryPrimitives.ReadUInt64LittleEndian(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{thing.Purpose}\n{thing.Role}")));
}
