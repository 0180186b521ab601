using System.Globalization;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>A row that was handed in.</summary>
/// <param name="Place">The sheet in which it stands.</param>
/// <param name="Row">Its row there, as spreadsheets count.</param>
/// <param name="Key">Its natural key.</param>
/// <param name="Record">What it states, with its key inside the register.</param>
/// <typeparam name="TRow">A record of the register.</typeparam>
public readonly record struct SubmittedRow<TRow>(SheetPlace Place, int Row, string Key, TRow Record)
    where TRow : class
{
    /// <summary>Where it is in the submission, as the audit keeps it.</summary>
    internal RowOrigin Origin => new(Place.File + 1, Place.Sheet, Row > 0 ? Row : null);

    /// <summary>Tells that something is wrong with it.</summary>
    /// <param name="field">The field that it concerns.</param>
    /// <param name="value">The value there; null when there is none.</param>
    /// <param name="vi">The problem and the expected value, in Vietnamese.</param>
    /// <param name="en">The problem and the expected value, in English.</param>
    /// <param name="suggestion">What was probably meant; null when nothing is near.</param>
    public Finding Found(string field, object? value, string vi, string en, string? suggestion = null) =>
        new(Place, Row, field, Convert.ToString(value, CultureInfo.InvariantCulture), vi, en, suggestion)
        {
            Key = Key.Length > 0 ? Key : null,
        };
}
