using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>The structures next to a constraint, with the codes that it names only.</summary>
public static class AvailableStructures
{
    private static readonly string[] Names = ["none", "all", "dataflow", "datastructure", "codelist", "conceptscheme"];

    /// <summary>The constraint with the structures that are asked for.</summary>
    /// <param name="constraint">What is available.</param>
    /// <param name="parameters">The parameters.</param>
    public static IReadOnlyList<(Artefact Artefact, StructureDetail Detail)> Of(ContentConstraint constraint, Parameters parameters)
    {
        var references = parameters.OneOf("references", "none", Names.ToDictionary(name => name));
        Artefact[] all = [constraint.Flow, .. constraint.Flow.Structure.Children, constraint.Flow.Structure];
        return
        [
            .. all.Where(artefact => references == "all" || artefact.Kind.Resource == references)
                .OrderBy(artefact => ArtefactKind.All.Index().First(kind => kind.Item == artefact.Kind).Index)
                .Select(artefact => (Narrowed(artefact, constraint), StructureDetail.Full)),
            (constraint, StructureDetail.Full),
        ];
    }

    private static Artefact Narrowed(Artefact artefact, ContentConstraint constraint) =>
        artefact is ItemScheme list && constraint.Values.Where(one => one.Dimension.Codes == list).ToList() is { Count: > 0 } values
            ? list.Only(values.SelectMany(one => one.Codes).ToHashSet())
            : artefact;
}
