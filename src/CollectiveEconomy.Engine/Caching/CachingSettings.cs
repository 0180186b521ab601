using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Engine.Caching;

/// <summary>How long and how much is kept of answers that everybody may see. Configuration section <c>Caching</c>.</summary>
public sealed record CachingSettings
{
    /// <summary>How long others may keep an answer from a release without asking again; 5 minutes if not configured.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "365.00:00:00")]
    public TimeSpan ReleaseMaxAge { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long others may keep an answer from the register without asking again; 10 seconds if not configured.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan RegisterMaxAge { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many bytes of answers are kept in memory; 64 MiB if not configured.</summary>
    [Range(0L, 1L << 40)]
    public long Bytes { get; init; } = 64L << 20;

    /// <summary>The largest answer that is kept, in bytes; 1 MiB if not configured.</summary>
    [Range(0, 1 << 30)]
    public int ResponseBytes { get; init; } = 1 << 20;

    /// <summary>How long an answer is kept in memory; an hour if not configured. It is never stale, only no longer asked for.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(1);
}
