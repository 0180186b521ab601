using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>What is wrong with one cell.</summary>
/// <param name="Rule">The rule that does not hold.</param>
/// <param name="MessageVi">The problem and the expected value, in Vietnamese.</param>
/// <param name="MessageEn">The problem and the expected value, in English.</param>
/// <param name="Suggestion">What was probably meant; null when nothing is near.</param>
/// <param name="Severity">Severity.</param>
public sealed record CellFinding(
    string Rule,
    string MessageVi,
    string MessageEn,
    string? Suggestion = null,
    FindingSeverity Severity = FindingSeverity.Error
)
{
    /// <summary>A required value that is not given.</summary>
    public static CellFinding NotGiven { get; } = new("ValueIsGiven", "Phải có giá trị.", "A value is required.");

    /// <summary>Finds what was probably meant once every row is read; null when nothing is looked for.</summary>
    public LaterAdvice? Advice { get; init; }
}
