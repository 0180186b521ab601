using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Something that happened to a release and may be known.</summary>
/// <param name="Kind">What.</param>
/// <param name="Release">The release as it is now.</param>
/// <param name="At">When.</param>
internal sealed record ReleaseEvent(ReleaseEventKind Kind, Release Release, DateTimeOffset At)
{
    private const int Bytes = 16;

    /// <summary>Its identifier: the same on every host and after every start, and another one for every other event.</summary>
    public Guid Id { get; } = IdOf($"{Kind} {Release.Id} {At.UtcTicks.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The identifier as a URN.</summary>
    public string Urn => UrnOf(Id);

    /// <summary>All events of releases that may be seen, newest first.</summary>
    public static IReadOnlyList<ReleaseEvent> Of(ReleaseList releases) =>
        [
            .. releases
                .All.SelectMany(Of)
                .OrderByDescending(one => one.At)
                .ThenByDescending(one => one.Release.Id)
                .ThenByDescending(one => one.Kind),
        ];

    /// <summary>A stable identifier of a text: a UUID of version 8 (RFC 9562) from its checksum.</summary>
    public static Guid IdOf(string text)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text))[..Bytes];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>An identifier as a URN.</summary>
    public static string UrnOf(Guid id) => $"urn:uuid:{id}";

    private static IEnumerable<ReleaseEvent> Of(Release release)
    {
        yield return new ReleaseEvent(ReleaseEventKind.Published, release, release.PublishedAt);
        if (release.Withdrawal is { } withdrawal)
            yield return new ReleaseEvent(ReleaseEventKind.Withdrawn, release, withdrawal.At);
    }
}
