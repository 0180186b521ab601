namespace CollectiveEconomy.Api.Tests.Access;

/// <summary>A clock that a test moves. What is measured passes as it does, and the test adds to it.</summary>
public sealed class MovableClock : TimeProvider
{
    private long _added;

    public DateTimeOffset Now { get; set; } = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref _added);

    /// <summary>Lets time pass for whoever measures it, though the date stays.</summary>
    public void Pass(TimeSpan time) => Interlocked.Add(ref _added, (long)(time.TotalSeconds * TimestampFrequency));
}
