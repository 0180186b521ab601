using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Submissions as JSON.</summary>
internal static class ImportAnswer
{
    /// <summary>Where a submission is told of.</summary>
    public static string UrlOf(int id) => $"/imports/{id}";

    /// <summary>A submission.</summary>
    /// <param name="batch">The submission.</param>
    /// <param name="progress">How far it has come; null unless it runs.</param>
    /// <param name="files">Its files.</param>
    /// <param name="rules">Its findings by rule.</param>
    /// <param name="groups">Its findings by rule and column.</param>
    /// <param name="findings">Some of its findings.</param>
    /// <param name="next">Where further ones are told; null when there are none.</param>
    public static object Of(
        ImportBatch batch,
        object? progress = null,
        IReadOnlyList<ImportedFile>? files = null,
        IReadOnlyList<ImportRuleCount>? rules = null,
        IReadOnlyList<FindingGroup>? groups = null,
        IReadOnlyList<ImportFinding>? findings = null,
        string? next = null
    ) =>
        new
        {
            batch.Id,
            Url = UrlOf(batch.Id),
            State = batch.Outcome,
            batch.ReceivedAt,
            batch.ReceivedBy,
            Progress = progress,
            Files = files?.Select(file => Of(file, batch.Outcome)),
            batch.Rows,
            batch.Added,
            batch.Changed,
            batch.Errors,
            batch.Warnings,
            batch.RolledBackAt,
            batch.RolledBackBy,
            Rules = rules?.Select(Of),
            Groups = groups?.Select(Of),
            Findings = findings?.Select(Of),
            NextFindings = next,
            FindingsCsv = UrlOf(batch.Id) + "/findings.csv",
            FindingsXlsx = UrlOf(batch.Id) + "/findings.xlsx",
        };

    /// <summary>A file of a submission of some outcome; one of an accepted submission may have been known.</summary>
    public static object Of(ImportedFile file, ImportOutcome outcome) =>
        new
        {
            Name = file.FileName,
            State = outcome == ImportOutcome.Accepted && file is { Added: 0, Changed: 0 } ? ImportOutcome.Known : outcome,
            file.Sha256,
            file.Bytes,
            file.Rows,
            file.Added,
            file.Changed,
        };

    /// <summary>How often a rule did not hold.</summary>
    public static object Of(ImportRuleCount count) =>
        new
        {
            count.Rule,
            count.Severity,
            count.Findings,
        };

    /// <summary>Findings of one rule and column, the number first.</summary>
    public static object Of(FindingGroup group) =>
        new
        {
            group.Findings,
            group.Severity,
            group.Rule,
            group.Column,
            Examples = group.Examples.Select(Of),
        };

    /// <summary>A finding.</summary>
    public static object Of(ImportFinding finding) =>
        new
        {
            finding.Number,
            File = finding.FileName,
            finding.Sheet,
            finding.Row,
            finding.Column,
            finding.Value,
            finding.Severity,
            finding.Rule,
            finding.MessageVi,
            finding.MessageEn,
            finding.Suggestion,
        };
}
