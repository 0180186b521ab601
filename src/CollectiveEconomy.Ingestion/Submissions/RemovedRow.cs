namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>A row of the register that a submission deletes.</summary>
/// <param name="Row">Where that is said, with the natural key and the row of the register.</param>
/// <param name="IsReplaced">Whether it goes because its key set is replaced and no row brings it.</param>
/// <typeparam name="TRow">A record of the register.</typeparam>
internal readonly record struct RemovedRow<TRow>(SubmittedRow<TRow> Row, bool IsReplaced)
    where TRow : class;
