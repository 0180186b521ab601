namespace CollectiveEconomy.Statistics.Quality;

/// <summary>Item non-response of one question in the received reports of a year.</summary>
/// <remarks>
/// Item non-response rate, unweighted: indicator A5 of the ESS Guidelines for the implementation of quality and performance indicators.
/// Score and grade are unanswered where an organisation was not graded, which the register can't distinguish from a skipped question.
/// </remarks>
public sealed record ItemNonResponse
{
    /// <summary>Year that the reports describe.</summary>
    public required int Year { get; init; }

    /// <summary>Name of the field of the annual report, for example womenMembers.</summary>
    public required string Item { get; init; }

    /// <summary>Number of reports received.</summary>
    public required int Received { get; init; }

    /// <summary>Number of received reports without an answer.</summary>
    public required int Missing { get; init; }

    /// <summary>Missing divided by received, 0 to 1, rounded to whole percent; null when fewer than 3 reports were received.</summary>
    public double? NonResponseRate => Received < UnitResponse.LeastExpected ? null : Percents.Of(Missing, Received);
}
