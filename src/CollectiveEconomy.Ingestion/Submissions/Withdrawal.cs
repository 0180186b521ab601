using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>A value of the register that a row takes away.</summary>
/// <param name="Row">The row.</param>
/// <param name="Field">The column.</param>
/// <param name="Before">The value that the register has.</param>
/// <param name="IsMarked">Whether the cell says so, and is not just blank.</param>
internal sealed record Withdrawal(SubmittedRow<object> Row, TableField Field, object Before, bool IsMarked);
