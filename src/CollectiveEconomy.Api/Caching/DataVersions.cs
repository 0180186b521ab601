using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Caching;

/// <summary>The state of build, releases and register, looked up at most once a second.</summary>
/// <param name="build">This build and its settings.</param>
/// <param name="catalogue">Knows the release that answers.</param>
/// <param name="folder">Knows the releases that are listed.</param>
/// <param name="register">Knows the version of the register.</param>
/// <param name="clock">Tells when a second is over.</param>
internal sealed class DataVersions(
    BuildVersion build,
    ReleaseCatalogue catalogue,
    ReleaseFolder folder,
    RegisterVersion register,
    TimeProvider clock
) : IDataVersions, IDisposable
{
    private static readonly TimeSpan LookedUp = TimeSpan.FromSeconds(1);

    private readonly Recent<string?> _releases = new(
        clock,
        LookedUp,
        () => Task.FromResult<string?>($"{catalogue.Current?.Release.Id} of {string.Join(' ', folder.List())}")
    );

    private readonly Recent<string?> _register = new(clock, LookedUp, register.ReadAsync);
    private string? _first;

    /// <inheritdoc/>
    public async ValueTask<string?> OfAsync(AnswerSource sources)
    {
        var releases = sources.HasFlag(AnswerSource.Release) ? await _releases.ValueAsync() : "";
        var rows = sources.HasFlag(AnswerSource.Register) ? await RegisterAsync() : "";
        return releases is null || rows is null ? null : $"{build.Text} {releases} {rows}";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _releases.Dispose();
        _register.Dispose();
    }

    // Areas and codelists are read once, at the start: so the version of then is part of every answer.
    private async ValueTask<string?> RegisterAsync()
    {
        if (await _register.ValueAsync() is not { } now)
            return null;
        return $"{Interlocked.CompareExchange(ref _first, now, null) ?? now} {now}";
    }
}
