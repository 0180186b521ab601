using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Tables;

/// <summary>Where the rows of a table come from: a release, or the register as it stands.</summary>
/// <param name="Name">The release's identifier, or <c>register</c>; files are named by it.</param>
/// <param name="IsSynthetic">Whether the rows describe no real organisation.</param>
public sealed record DataOrigin(string Name, bool IsSynthetic)
{
    /// <summary>The release; null when they come from the register.</summary>
    public Release? Release { get; private init; }

    /// <summary>State of the register, another text after each change; null when they come from a release, and when the database does not give it.</summary>
    public string? State { get; private init; }

    /// <summary>A release.</summary>
    public static DataOrigin Of(Release release) => new(release.Id.ToString(), release.IsSynthetic) { Release = release };

    /// <summary>The register.</summary>
    /// <param name="state">Its state; null when the database does not give it.</param>
    /// <param name="isSynthetic">Whether its rows describe no real organisation.</param>
    public static DataOrigin Register(string? state, bool isSynthetic) => new("register", isSynthetic) { State = state };
}
