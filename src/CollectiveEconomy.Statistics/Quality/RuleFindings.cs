using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Statistics.Quality;

/// <summary>How often a rule did not hold in the submissions that were received in a year.</summary>
/// <remarks>
/// The rate of records that fail an edit rule is a process indicator of the European Statistical System's handbook on data quality assessment; here
/// each rule is told by its number of findings, since a submission may break a rule more than once a row.
/// </remarks>
public sealed record RuleFindings
{
    /// <summary>The year in which the submissions were received, in UTC.</summary>
    public required int ReceivedIn { get; init; }

    /// <summary>The rule, for example WomenAreAmongMembers.</summary>
    public required string Rule { get; init; }

    /// <summary>How much its findings weigh.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Number of findings.</summary>
    public required long Findings { get; init; }

    /// <summary>Submissions in which it did not hold.</summary>
    public required int Submissions { get; init; }

    /// <summary>Those of them that were refused.</summary>
    public required int Refused { get; init; }
}
