namespace CollectiveEconomy.Statistics.Releases;

/// <summary>An immutable edition of the statistics: the unit of citation.</summary>
public sealed record Release
{
    /// <summary>Year and sequence.</summary>
    public required ReleaseId Id { get; init; }

    /// <summary>Time of publication; the release is not visible before it.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Whether the microdata are synthetic and do not describe any real organisation.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>First reference year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last reference year.</summary>
    public required int LastYear { get; init; }

    /// <summary>Previous release; null for the first.</summary>
    public required ReleaseId? Previous { get; init; }

    /// <summary>
    /// Revisions and their reasons, as written by the publisher; in Vietnamese when there is also an English text. Null when none.
    /// </summary>
    public required string? Notes { get; init; }

    /// <summary>The same in English; null when there is no separate English text.</summary>
    public string? NotesEn { get; init; }

    /// <summary>Platform version that published it.</summary>
    public required string PlatformVersion { get; init; }

    /// <summary>Withdrawal, with the reason; null when not withdrawn.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Name of the series of releases that share its noise; null when it predates permanent noise.</summary>
    public string? NoiseSeries { get; init; }

    /// <summary>Whether a newer release of another series is public: comparing the two would disclose more than either alone.</summary>
    public bool IsSeriesOver { get; init; }

    /// <summary>Whether its figures are closed to callers without a role.</summary>
    public bool IsClosedToPublic => NoiseSeries is null || IsSeriesOver;

    /// <summary>Date of publication in Viet Nam (UTC+7).</summary>
    public DateOnly PublishedOn => VietNamTime.DayOf(PublishedAt);
}
