namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Where in a submission a change comes from.</summary>
/// <param name="FileNumber">Position of the file in the submission, from 1.</param>
/// <param name="Sheet">Name of the sheet; null in a CSV file.</param>
/// <param name="Row">Row number in the sheet, counting the headings; null when no row is the reason.</param>
public readonly record struct RowOrigin(int FileNumber, string? Sheet, int? Row);
