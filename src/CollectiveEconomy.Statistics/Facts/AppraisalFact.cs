namespace CollectiveEconomy.Statistics.Facts;

/// <summary>One proposal.</summary>
public sealed record AppraisalFact : PlacedFact
{
    /// <summary>Key of the cooperative within the release; it names no one.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Programme that appraises it.</summary>
    public required string Programme { get; init; }

    /// <summary>Calendar year of the first submission.</summary>
    public required int YearSubmitted { get; init; }

    /// <summary>Unit that handles the file.</summary>
    public required string Unit { get; init; }

    /// <summary>How it ended; null if the file is open at the end of the release.</summary>
    public required string? Decision { get; init; }

    /// <summary>Days from the first submission to the decision; of an open file, to the last 31 December of the release.</summary>
    public required int Days { get; init; }

    /// <summary>Whether it was decided by the last 31 December of the release.</summary>
    public required bool IsDecided { get; init; }

    /// <summary>Whether it was approved by then.</summary>
    public required bool IsApproved { get; init; }

    /// <summary>Times submitted.</summary>
    public required int Rounds { get; init; }

    /// <summary>Score of the appraisal, hundredths of points; null when it was not scored.</summary>
    [Confidential]
    public required long? Score { get; init; }

    /// <summary>Key by which the public's counts are rounded at random; zero in the table of true values.</summary>
    [Confidential]
    public int RecordKey { get; init; }
}
