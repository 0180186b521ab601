namespace CollectiveEconomy.Statistics.Imports;

/// <summary>How often a rule did not hold in a submission; it counts the findings that were too many to keep as well.</summary>
/// <param name="ImportBatchId">Key of the submission.</param>
/// <param name="Rule">The rule, for example WomenAreAmongMembers.</param>
/// <param name="Severity">How much its findings weigh.</param>
/// <param name="Findings">Number of findings.</param>
public sealed record ImportRuleCount(int ImportBatchId, string Rule, FindingSeverity Severity, int Findings);
