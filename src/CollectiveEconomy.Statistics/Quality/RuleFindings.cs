using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Statistics.Quality;

/// <summary>Number of violations of a rule in the submissions received in a year.</summary>
/// <remarks>
/// The rate of records that fail an edit rule is a process indicator of the European Statistical System's handbook on data quality
/// assessment; here each rule is reported with its number of findings, because a submission may break a rule more than once per row.
/// </remarks>
public sealed record RuleFindings
{
    /// <summary>Year of receipt of the submissions, in UTC.</summary>
    public required int ReceivedIn { get; init; }

    /// <summary>The rule, for example WomenAreAmongMembers.</summary>
    public required string Rule { get; init; }

    /// <summary>Severity of the findings.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Number of findings.</summary>
    public required long Findings { get; init; }

    /// <summary>Number of submissions that violate the rule.</summary>
    public required int Submissions { get; init; }

    /// <summary>Number of these submissions that were rejected.</summary>
    public required int Refused { get; init; }
}
