using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>What a release will hold, before it is written.</summary>
public sealed record ReleaseDraft
{
    /// <summary>The release.</summary>
    public required Release Release { get; init; }

    /// <summary>When it is made, if that is earlier than its publication; null when it is public at once.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The facts of every cube; each sequence is read once.</summary>
    public required IReadOnlyDictionary<Cube, IEnumerable<object>> Facts { get; init; }

    /// <summary>What is put in place of confidential values.</summary>
    public required INoise Noise { get; init; }

    /// <summary>The codes and labels, areas included.</summary>
    public required IReadOnlyList<Code> Codes { get; init; }

    /// <summary>The documents on which the release rests, as title and address; the address is null when there is none.</summary>
    public required IReadOnlyList<(string Title, string? Url)> Sources { get; init; }
}
