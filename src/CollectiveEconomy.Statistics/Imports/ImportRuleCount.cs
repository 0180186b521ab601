namespace CollectiveEconomy.Statistics.Imports;

/// <summary>Number of violations of a rule in a submission, including findings that were not stored.</summary>
/// <param name="ImportBatchId">Key of the submission.</param>
/// <param name="Rule">The rule, for example WomenAreAmongMembers.</param>
/// <param name="Severity">Severity of the findings.</param>
/// <param name="Findings">Number of findings.</param>
public sealed record ImportRuleCount(int ImportBatchId, string Rule, FindingSeverity Severity, int Findings);
