using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>How long a request may run and how much is kept for the next. Configuration section <c>Limits</c>.</summary>
public sealed record ExecutionLimits
{
    /// <summary>How long one request may run before it is answered with <c>TIMEOUT</c>; 30 seconds if not configured.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:10:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many characters of parsed and validated documents are kept; 1,000,000 if not configured.</summary>
    [Range(0, 100_000_000)]
    public int CachedCharacters { get; init; } = 1_000_000;
}
