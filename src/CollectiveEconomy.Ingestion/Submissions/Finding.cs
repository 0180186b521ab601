using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>What a rule found.</summary>
/// <param name="Place">The sheet.</param>
/// <param name="Row">Row of the sheet; null when it concerns the sheet as a whole.</param>
/// <param name="Field">The field; null when it concerns none.</param>
/// <param name="Value">The value there; null when there is none.</param>
/// <param name="MessageVi">The problem and the expected value, in Vietnamese.</param>
/// <param name="MessageEn">The problem and the expected value, in English.</param>
/// <param name="Suggestion">What was probably meant; null when nothing is near.</param>
public sealed record Finding(
    SheetPlace Place,
    int? Row,
    string? Field,
    string? Value,
    string MessageVi,
    string MessageEn,
    string? Suggestion = null
)
{
    /// <summary>Natural key of the row; null when it concerns none, or the row can't be read.</summary>
    public string? Key { get; init; }

    /// <summary>Finds what was probably meant once every row is read; null when nothing is looked for.</summary>
    public LaterAdvice? Advice { get; init; }
}
