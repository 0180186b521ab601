using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Versions;

/// <summary>The state of the register, looked up at most once a second.</summary>
/// <param name="register">Knows the version of the register.</param>
/// <param name="reference">What was read of it at the start.</param>
/// <param name="clock">Tells when a second is over.</param>
internal sealed class RegisterState(RegisterVersion register, ReferenceVersion reference, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan LookedUp = TimeSpan.FromSeconds(1);

    private readonly ExpiringValue<string?> _register = new(clock, LookedUp, register.ReadAsync);

    private volatile string? _last;

    /// <summary>A text that is another one after a change, and the same for every host as long as there is none; null when the database does not tell.</summary>
    /// <remarks>While the file of the register can't be used, it is the last one: what is kept of that state is served on.</remarks>
    public async ValueTask<string?> ReadAsync()
    {
        try
        {
            _last = await _register.ValueAsync();
        }
        catch (Exception failure) when (_last is not null && RegisterFailure.PublicTextOf(failure) is not null)
        {
            // Whatever is not kept is refused when it is read.
        }

        return _last is { } now ? $"{reference.Text} {now}" : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _register.Dispose();
}
