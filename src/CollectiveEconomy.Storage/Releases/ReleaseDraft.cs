using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>What a release will hold, before it is written.</summary>
public sealed record ReleaseDraft
{
    /// <summary>The release.</summary>
    public required Release Release { get; init; }

    /// <summary>When it is made, if that is earlier than its publication; null when it is public at once.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The facts of every cube; each sequence is read twice, and gives the same facts both times.</summary>
    public required IReadOnlyDictionary<Cube, IEnumerable<object>> Facts { get; init; }

    /// <summary>The source of chance for what is put in place of confidential values.</summary>
    public required NoiseSeries Series { get; init; }

    /// <summary>The permanent parts of the noise that earlier releases keep; what has none yet is added.</summary>
    public required PermanentDraws Permanent { get; init; }

    /// <summary>The codes and labels, areas included.</summary>
    public required IReadOnlyList<Code> Codes { get; init; }

    /// <summary>The documents on which the release rests, as title and address; the address is null when there is none.</summary>
    public required IReadOnlyList<(string Title, string? Url)> Sources { get; init; }
}
