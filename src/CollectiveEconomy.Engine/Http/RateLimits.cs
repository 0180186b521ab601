using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Engine.Http;

/// <summary>How often one caller may ask, and how many are answered at once. Configuration section <c>Limits</c>.</summary>
public sealed record RateLimits
{
    /// <summary>How many requests a second one caller may send in the long run; 200 if not configured, 0 for any number.</summary>
    [Range(0, 1_000_000)]
    public int RatePerSecond { get; init; } = 200;

    /// <summary>How many requests one caller may send at once after a rest; 2,000 if not configured.</summary>
    [Range(1, 1_000_000)]
    public int RateBurst { get; init; } = 2_000;

    /// <summary>How many operations run at once; twice the processors, but no fewer than 4, if not configured.</summary>
    [Range(1, 10_000)]
    public int Running { get; init; } = Math.Max(4, Environment.ProcessorCount * 2);

    /// <summary>How many operations wait for their turn before further ones are refused; 200 if not configured.</summary>
    [Range(0, 100_000)]
    public int Waiting { get; init; } = 200;

    /// <summary>How long an operation waits for its turn before it is refused; 10 seconds if not configured.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:10:00")]
    public TimeSpan WaitingTime { get; init; } = TimeSpan.FromSeconds(10);
}
