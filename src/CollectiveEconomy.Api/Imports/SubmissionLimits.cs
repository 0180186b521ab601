using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Api.Imports;

/// <summary>How large a submission over HTTP may be, and how slow. Configuration section <c>Limits</c>.</summary>
internal sealed record SubmissionLimits
{
    /// <summary>The most bytes of all files of a submission together; 536,870,912 (512 MiB) if not configured.</summary>
    [Range(1_024, 17_179_869_184)]
    public long ImportBytes { get; init; } = 512L << 20;

    /// <summary>The most files of a submission; 50 if not configured.</summary>
    [Range(1, 1_000)]
    public int ImportFiles { get; init; } = 50;

    /// <summary>How long the files of a submission may take to arrive; 15 minutes if not configured. Below 240 bytes a second they are refused before.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan ImportTime { get; init; } = TimeSpan.FromMinutes(15);
}
