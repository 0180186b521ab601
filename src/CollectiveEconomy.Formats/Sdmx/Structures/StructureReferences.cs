using CollectiveEconomy.Formats.Questions;

namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>Adds to structures those that belong to them.</summary>
internal static class StructureReferences
{
    /// <summary>Name of the parameter.</summary>
    public const string Name = "references";

    private const string None = "none";
    private const string Ancestors = "ancestors";

    private static readonly string[] Directions = [None, "parents", "parentsandsiblings", "children", "descendants", "all"];

    /// <summary>What the parameter asks for.</summary>
    /// <exception cref="ParameterInvalid">It asks for what does not exist.</exception>
    public static IReadOnlyList<string> Read(SdmxStandard standard, Parameters parameters)
    {
        IReadOnlyList<string> asked = parameters[Name] is null ? [None] : parameters.List(Name);
        string[] known =
        [
            .. Directions,
            .. standard == SdmxStandard.Sdmx30 ? [Ancestors] : Array.Empty<string>(),
            .. ArtefactKind.All.Select(kind => standard.NamesOf(kind).Resource),
        ];
        return asked.FirstOrDefault(one => !known.Contains(one)) is { } unknown
            ? throw new ParameterInvalid(Name, Parameters.NotAmong(Name, unknown, known))
            : asked;
    }

    /// <summary>The structures that references add.</summary>
    public static IEnumerable<Artefact> Of(
        SdmxStandard standard,
        IReadOnlyList<Artefact> all,
        IReadOnlySet<Artefact> found,
        IReadOnlyList<string> references
    ) => references.SelectMany(one => Of(standard, all, found, one));

    private static IEnumerable<Artefact> Of(
        SdmxStandard standard,
        IReadOnlyList<Artefact> all,
        IReadOnlySet<Artefact> found,
        string references
    ) =>
        references switch
        {
            None => [],
            "children" => found.SelectMany(artefact => artefact.Children),
            "descendants" => Descendants(found),
            "parents" => Parents(all, found),
            Ancestors => Reached(found, artefact => Parents(all, new HashSet<Artefact>([artefact], ReferenceEqualityComparer.Instance))),
            "parentsandsiblings" => Parents(all, found).SelectMany(parent => parent.Children.Prepend(parent)),
            "all" => Descendants(Parents(all, found).Concat(found)),
            _ => Descendants(Parents(all, found).Concat(found)).Where(artefact => standard.NamesOf(artefact.Kind).Resource == references),
        };

    private static HashSet<Artefact> Descendants(IEnumerable<Artefact> from) => Reached(from, artefact => artefact.Children);

    private static HashSet<Artefact> Reached(IEnumerable<Artefact> from, Func<Artefact, IEnumerable<Artefact>> next)
    {
        var reached = new HashSet<Artefact>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Artefact>(from);
        while (open.TryPop(out var one))
            if (reached.Add(one))
                foreach (var other in next(one))
                    open.Push(other);
        return reached;
    }

    private static IEnumerable<Artefact> Parents(IEnumerable<Artefact> all, IReadOnlySet<Artefact> found) =>
        all.Where(artefact => artefact.Children.Any(found.Contains));
}
