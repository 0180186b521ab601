namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>Adds to structures those that belong to them.</summary>
internal static class StructureReferences
{
    public static readonly IReadOnlyList<string> Names =
    [
        "none",
        "parents",
        "parentsandsiblings",
        "children",
        "descendants",
        "all",
        .. ArtefactKind.All.Select(kind => kind.Resource),
    ];

    /// <summary>The structures that a kind of reference adds, in the order of messages.</summary>
    public static IEnumerable<Artefact> Of(IReadOnlyList<Artefact> all, IReadOnlySet<Artefact> found, string references) =>
        references switch
        {
            "none" => [],
            "children" => found.SelectMany(artefact => artefact.Children),
            "descendants" => Descendants(found),
            "parents" => Parents(all, found),
            "parentsandsiblings" => Parents(all, found).SelectMany(parent => parent.Children.Prepend(parent)),
            "all" => Descendants(Parents(all, found).Concat(found)),
            _ => Descendants(Parents(all, found).Concat(found)).Where(artefact => artefact.Kind.Resource == references),
        };

    private static HashSet<Artefact> Descendants(IEnumerable<Artefact> from)
    {
        var reached = new HashSet<Artefact>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Artefact>(from);
        while (open.TryPop(out var next))
            if (reached.Add(next))
                foreach (var child in next.Children)
                    open.Push(child);
        return reached;
    }

    private static IEnumerable<Artefact> Parents(IEnumerable<Artefact> all, IReadOnlySet<Artefact> found) =>
        all.Where(artefact => artefact.Children.Any(found.Contains));
}
