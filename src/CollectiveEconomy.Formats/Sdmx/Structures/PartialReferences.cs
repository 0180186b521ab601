namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>Leaves in a list that is referred to what the structures of the same message use of it.</summary>
internal static class PartialReferences
{
    /// <summary>The list with what is used; as it is where the message says nothing of it, or where it is no list.</summary>
    /// <param name="artefact">The structure.</param>
    /// <param name="message">The structures of the message.</param>
    public static Artefact Of(Artefact artefact, IReadOnlyCollection<Artefact> message)
    {
        if (artefact is not ItemScheme list)
            return artefact;
        var used = UsedOf(list, message).ToHashSet();
        return used.Count == 0 || used.Count == list.Items.Count ? list : list.Only(used);
    }

    private static IEnumerable<string> UsedOf(ItemScheme list, IReadOnlyCollection<Artefact> message) =>
        list.Kind == ArtefactKind.ConceptScheme
            ? message.OfType<DataStructure>().SelectMany(structure => structure.Components).Select(component => component.Id)
        : list.Kind == ArtefactKind.CategoryScheme ? message.OfType<Categorisation>().Select(categorisation => categorisation.Category.Id)
        : list.Kind == ArtefactKind.Codelist
            ? message
                .OfType<ContentConstraint>()
                .SelectMany(constraint =>
                    constraint.Values.Where(values => values.Dimension.Codes == list).SelectMany(values => values.Codes)
                )
        : [];
}
