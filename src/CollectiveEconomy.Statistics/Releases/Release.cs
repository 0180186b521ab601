namespace CollectiveEconomy.Statistics.Releases;

/// <summary>An immutable edition of the statistics: the unit of citation.</summary>
public sealed record Release
{
    /// <summary>Year and sequence.</summary>
    public required ReleaseId Id { get; init; }

    /// <summary>The moment of publication; before it nobody may see anything of the release.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Whether its microdata are synthetic: they describe no real organisation.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>First reference year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last reference year.</summary>
    public required int LastYear { get; init; }

    /// <summary>The release before it; null for the first.</summary>
    public required ReleaseId? Previous { get; init; }

    /// <summary>What was revised and why, in the words of its publisher; in Vietnamese where there is an English text too. Null when nothing is said.</summary>
    public required string? Notes { get; init; }

    /// <summary>The same in English; null when it is not said in English apart.</summary>
    public string? NotesEn { get; init; }

    /// <summary>Version of the platform that published it.</summary>
    public required string PlatformVersion { get; init; }

    /// <summary>Why it should no longer be used; null when nothing is known against it.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Name of the series of releases that share its noise; null when it was made before there was noise that holds.</summary>
    public string? NoiseSeries { get; init; }

    /// <summary>Whether a newer release of another series is public: figures of both beside each other would tell more than either.</summary>
    public bool IsSeriesOver { get; init; }

    /// <summary>Whether those without a role are refused its figures.</summary>
    public bool IsClosedToPublic => NoiseSeries is null || IsSeriesOver;

    /// <summary>Day of publication in Viet Nam (UTC+7).</summary>
    public DateOnly PublishedOn => VietNamTime.DayOf(PublishedAt);
}
