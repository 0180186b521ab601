namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>A part that takes up what the rounding of all parts of a whole lost or added.</summary>
/// <param name="Row">The row, with the part that is kept.</param>
/// <param name="Field">The column.</param>
/// <param name="Before">The part as it was rounded.</param>
/// <param name="After">The part that is kept.</param>
internal sealed record SettledPart(SubmittedRow<object> Row, string Field, decimal Before, decimal After);
