namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>What occurs in a dataflow.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Flow">The dataflow.</param>
/// <param name="IsActual">Whether the values occur together with what was asked; otherwise they are those that may occur.</param>
/// <param name="Values">Codes of dimensions.</param>
/// <param name="FirstYear">First year; null when periods are left out.</param>
/// <param name="LastYear">Last year.</param>
public sealed record ContentConstraint(
    string Id,
    FlowArtefact Flow,
    bool IsActual,
    IReadOnlyList<(Component Dimension, IReadOnlyList<string> Codes)> Values,
    int? FirstYear,
    int? LastYear
) : Artefact(ArtefactKind.Constraint, Id, Flow.Name)
{
    /// <summary>What the standard calls it.</summary>
    internal string Role => IsActual ? "Actual" : "Allowed";

    /// <inheritdoc/>
    public override IReadOnlyList<Artefact> Children => [Flow];

    /// <summary>Number of observations; null where they were not counted.</summary>
    public long? Observations { get; init; }
}
