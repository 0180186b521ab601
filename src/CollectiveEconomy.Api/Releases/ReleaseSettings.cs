using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Api.Releases;

/// <summary>How releases are kept. Configuration section <c>Releases</c>.</summary>
internal sealed record ReleaseSettings
{
    /// <summary>How many releases are kept in memory, the current one among them; 6 if not configured.</summary>
    [Range(2, 1_000)]
    public int MaxLoaded { get; init; } = 6;

    /// <summary>Room of each release for columns in memory, from which most questions are answered faster, in megabytes, none for 0; twice the size of its files if not configured, 128 at least.</summary>
    [Range(0, 65_536)]
    public int? ColumnMegabytes { get; init; }

    /// <summary>How often the folder is looked at for releases that another process published or withdrew; each second if not configured.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan LookedAtEvery { get; init; } = TimeSpan.FromSeconds(1);
}
