namespace CollectiveEconomy.Statistics.Quality;

/// <summary>How often a question was left unanswered in the reports that were received of a year.</summary>
/// <remarks>
/// Item non-response rate, unweighted: indicator A5 of the ESS Guidelines for the implementation of quality and performance indicators. Score and
/// grade are unanswered where an organisation was not graded, which the register can't tell from a question that was skipped.
/// </remarks>
public sealed record ItemNonResponse
{
    /// <summary>The year on which the reports are.</summary>
    public required int Year { get; init; }

    /// <summary>Name of the field of the annual report, for example womenMembers.</summary>
    public required string Item { get; init; }

    /// <summary>Reports that were received.</summary>
    public required int Received { get; init; }

    /// <summary>Those of them that leave the field empty.</summary>
    public required int Missing { get; init; }

    /// <summary>Missing by received, 0 to 1, rounded to whole percents; null when fewer than 3 reports were received.</summary>
    public double? NonResponseRate => Received < UnitResponse.LeastExpected ? null : Percents.Of(Missing, Received);
}
