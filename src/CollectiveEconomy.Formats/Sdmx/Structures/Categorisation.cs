namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>That a dataflow belongs to a subject.</summary>
/// <param name="Flow">The dataflow.</param>
/// <param name="Scheme">The subjects.</param>
/// <param name="Category">The subject.</param>
public sealed record Categorisation(FlowArtefact Flow, ItemScheme Scheme, SchemeItem Category)
    : Artefact(ArtefactKind.Categorisation, $"CAT_{Flow.Id}", Flow.Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Artefact> Children => [Flow, Scheme];
}
