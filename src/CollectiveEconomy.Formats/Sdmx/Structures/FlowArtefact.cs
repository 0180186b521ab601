namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>A dataflow as a structure.</summary>
/// <param name="Structure">Its dimensions and attributes.</param>
public sealed record FlowArtefact(DataStructure Structure) : Artefact(ArtefactKind.Dataflow, Structure.Flow.Id, Structure.Flow.Name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Artefact> Children => [Structure];
}
