using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Lineage;

/// <summary>What a submission did to a record, and where in its files. Values are not shown; the record has those in force.</summary>
[Name("RecordChange")]
[RequiresRole(Role.Ministry)]
internal sealed class RecordChangeType()
    : TypeOf<AuditEntry>(
        entry => entry.Id,
        entry => entry.ImportBatchId,
        entry => entry.Entity,
        entry => entry.RowKey,
        entry => entry.Key,
        entry => entry.Property,
        entry => entry.OldValue,
        entry => entry.NewValue,
        entry => entry.FileNumber,
        entry => entry.FileRow
    )
{
    /// <summary>What was done.</summary>
    public static IDataLoaderResult<RecordChangeKind> Kind([FromSource] AuditEntry entry, [FromServices] PropertiesOfChange properties) =>
        PropertiesOf(entry, properties).Then(written => written.Kind);

    /// <summary>Columns of the table whose values were changed, in its order; empty when the record was added or deleted.</summary>
    public static IDataLoaderResult<IReadOnlyList<ChangedColumn>> Columns(
        [FromSource] AuditEntry entry,
        [FromServices] PropertiesOfChange properties
    ) => PropertiesOf(entry, properties).Then(written => written.ColumnsOf(TableOf(entry)));

    /// <summary>Name of the table in which the record was sent, for example annual_reports.</summary>
    public static string Table([FromSource] AuditEntry entry) => TableOf(entry).Name;

    /// <summary>Number of the submission, as used in `imports` and `/imports/{number}`.</summary>
    public static int Import([FromSource] AuditEntry entry) => entry.ImportBatchId;

    /// <summary>Sender of the submission.</summary>
    public static IDataLoaderResult<string> ReceivedBy([FromSource] AuditEntry entry, [FromServices] SubmissionByNumber submissions) =>
        submissions.LoadAsync(entry.ImportBatchId).Then(submission => submission!.ReceivedBy);

    /// <summary>Time when the submission was rolled back, so that the change is no longer in force; null when not rolled back.</summary>
    public static IDataLoaderResult<DateTimeOffset?> RolledBackAt(
        [FromSource] AuditEntry entry,
        [FromServices] SubmissionByNumber submissions
    ) => submissions.LoadAsync(entry.ImportBatchId).Then(submission => submission!.RolledBackAt);

    /// <summary>Name of the file, without a path; null when the change was made before files were recorded.</summary>
    public static IDataLoaderResult<string?> FileName([FromSource] AuditEntry entry, [FromServices] FilesOfSubmission files) =>
        files.LoadAsync(entry.ImportBatchId).Then(all => all?.FirstOrDefault(file => file.Number == entry.FileNumber)?.FileName);

    /// <summary>
    /// Row number in the sheet, counting the headings; null when the change was made before rows were recorded, or when the record was deleted because
    /// its province and year were replaced.
    /// </summary>
    public static int? Row([FromSource] AuditEntry entry) => entry.FileRow;

    private static IDataLoaderResult<ChangedProperties> PropertiesOf(AuditEntry entry, PropertiesOfChange properties) =>
        properties.LoadAsync((entry.Entity, entry.RowKey, entry.ImportBatchId))!;

    private static TableSchema TableOf(AuditEntry entry) => TableSchemas.All.Single(table => table.Entity == entry.Entity);
}
