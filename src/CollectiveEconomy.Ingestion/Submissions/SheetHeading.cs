using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>A heading of a sheet.</summary>
/// <param name="Field">The field that it names.</param>
/// <param name="Text">It, as its sender wrote it.</param>
/// <param name="Unit">The unit that it states; null when it states none.</param>
/// <param name="Factor">What the unit multiplies the numbers of the column by.</param>
internal sealed record SheetHeading(TableField Field, string Text, string? Unit, decimal Factor)
{
    /// <summary>What it says in Unicode, and the old encoding in which it is written; null when it is in Unicode.</summary>
    public (string Text, string Encoding)? Meant { get; init; }
}
