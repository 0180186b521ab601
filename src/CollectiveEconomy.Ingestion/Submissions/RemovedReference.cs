namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>A row that can't be deleted, for others refer to it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Table">The table of the others.</param>
/// <param name="Keys">Natural keys of the first of them.</param>
internal sealed record RemovedReference(SubmittedRow<object> Row, string Table, IReadOnlyList<string> Keys);
