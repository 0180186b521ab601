namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>A row that a submission deletes.</summary>
/// <param name="Key">Natural key, for a reader.</param>
/// <param name="Row">The row of the register.</param>
/// <param name="Origin">Where in the submission the deletion comes from.</param>
/// <typeparam name="TRow">A record of the register.</typeparam>
public readonly record struct DeletedRow<TRow>(string Key, TRow Row, RowOrigin Origin)
    where TRow : class;
