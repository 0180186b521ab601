using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Versions;

/// <summary>The state of build, releases and register. The releases are those that the request itself sees, so that no answer is kept under the state of another.</summary>
/// <param name="build">This build and its settings.</param>
/// <param name="releases">Those of the request.</param>
/// <param name="register">The state of the register.</param>
internal sealed class DataVersions(BuildVersion build, ReleasesOfRequest releases, RegisterState register) : IDataVersions
{
    /// <inheritdoc/>
    public async ValueTask<string?> OfAsync(ResponseSource sources)
    {
        var published = sources.HasFlag(ResponseSource.Release) ? releases.State.Version : "";
        var rows = sources.HasFlag(ResponseSource.Register) ? await register.ReadAsync() : "";
        // Which years of the register may be seen depends on the releases.
        return rows is null ? null : $"{build.Text} {published} {rows} {releases.State.Releases.LastYear}";
    }
}
