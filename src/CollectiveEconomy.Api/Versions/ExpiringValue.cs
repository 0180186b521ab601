namespace CollectiveEconomy.Api.Versions;

/// <summary>A value that is read again once it is old; one caller reads, the others wait for it.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="clock">Tells its age.</param>
/// <param name="lifetime">The age at which it is old.</param>
/// <param name="read">Reads it.</param>
internal sealed class ExpiringValue<T>(TimeProvider clock, TimeSpan lifetime, Func<Task<T>> read) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Reading? _last;

    /// <summary>The value as it was read within the lifetime.</summary>
    public ValueTask<T> ValueAsync() => _last is { } last && IsYoung(last) ? new(last.Value) : new(ReadAsync());

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

    private async Task<T> ReadAsync()
    {
        await _reading.WaitAsync();
        try
        {
            if (_last is { } last && IsYoung(last))
                return last.Value;
            // The age counts from before the reading, so that nothing which happened meanwhile is missed for longer.
            var start = clock.GetTimestamp();
            var value = await read();
            _last = new Reading(value, start);
            return value;
        }
        finally
        {
            _reading.Release();
        }
    }

    private bool IsYoung(Reading reading) => clock.GetElapsedTime(reading.Start) < lifetime;

    private sealed record Reading(T Value, long Start);
}
