using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Caching;

/// <summary>The state of the register, looked up at most once a second.</summary>
/// <param name="register">Knows the version of the register.</param>
/// <param name="clock">Tells when a second is over.</param>
internal sealed class RegisterState(RegisterVersion register, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan LookedUp = TimeSpan.FromSeconds(1);

    private readonly Recent<string?> _register = new(clock, LookedUp, register.ReadAsync);
    private string? _first;

    /// <summary>A text that is another one after a change; null when the database does not tell.</summary>
    // Areas and codelists are read once, at the start: so the version of then is part of every answer.
    public async ValueTask<string?> ReadAsync()
    {
        if (await _register.ValueAsync() is not { } now)
            return null;
        return $"{Interlocked.CompareExchange(ref _first, now, null) ?? now} {now}";
    }

    /// <inheritdoc/>
    public void Dispose() => _register.Dispose();
}
