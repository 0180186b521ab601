using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Api.Data;

/// <summary>Where files wait to be sent. Configuration section <c>Spool</c>.</summary>
internal sealed record SpoolSettings
{
    /// <summary>Total size of the files that are kept, in MiB; the least recently used are deleted beyond it.</summary>
    [Range(16, 1_000_000)]
    public int MaxMegabytes { get; init; } = 2_048;
}
