using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Api.Replicas;

/// <summary>What several hosts of one installation share; nothing unless configured. Configuration section <c>Replicas</c>.</summary>
internal sealed record ReplicaSettings
{
    /// <summary>Connection string of a Redis server, such as <c>localhost:6379,password=…</c>; null for none.</summary>
    public string? Redis { get; init; }

    /// <summary>Whether requests of a caller are counted over all hosts; true if not configured.</summary>
    public bool SharedRates { get; init; } = true;

    /// <summary>Whether public responses are kept for all hosts; true if not configured.</summary>
    public bool SharedResponses { get; init; } = true;

    /// <summary>How often a host says with which secret it answers; every 10 seconds if not configured.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan SeenEvery { get; init; } = TimeSpan.FromSeconds(10);
}
