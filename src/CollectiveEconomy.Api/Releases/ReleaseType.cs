using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Releases in the schema.</summary>
public sealed class ReleaseType() : TypeOf<Release>(release => release.Id, release => release.Previous)
{
    /// <summary>Year and sequence, for example 2026.3; 2026.10 comes after 2026.9.</summary>
    [Id]
    public static string Id([FromSource] Release release) => release.Id.ToString();

    /// <summary>Identifier of the release before it; null for the first.</summary>
    [Id]
    public static string? Previous([FromSource] Release release) => release.Previous?.ToString();
}
