namespace CollectiveEconomy.Statistics.Facts;

/// <summary>One proposal.</summary>
public sealed record AppraisalFact : PlacedFact
{
    /// <summary>Key of the cooperative within the release; does not identify it.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Programme that appraises it.</summary>
    public required string Programme { get; init; }

    /// <summary>Calendar year of the first submission.</summary>
    public required int YearSubmitted { get; init; }

    /// <summary>Unit that handles the file.</summary>
    public required string Unit { get; init; }

    /// <summary>Decision; null if the file is open at the end of the release.</summary>
    public required string? Decision { get; init; }

    /// <summary>Days from the first submission to the decision; of an open file, to the last 31 December of the release.</summary>
    public required int Days { get; init; }

    /// <summary>Whether it was decided by the last 31 December of the release.</summary>
    public required bool IsDecided { get; init; }

    /// <summary>Whether it was approved by then.</summary>
    public required bool IsApproved { get; init; }

    /// <summary>Number of submissions.</summary>
    public required int Rounds { get; init; }

    /// <summary>Appraisal score, in hundredths of points; null when it was not scored.</summary>
    [Confidential]
    public required long? Score { get; init; }

    /// <summary>Key for the random rounding of public counts; zero in the table of true values.</summary>
    [Confidential]
    [NotInMicrodata]
    public int RecordKey { get; init; }
}
