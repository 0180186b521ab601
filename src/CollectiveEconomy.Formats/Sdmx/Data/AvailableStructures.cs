using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>The structures next to a constraint, with the codes that it names only.</summary>
public static class AvailableStructures
{
    private const string Name = "references";

    // There is no list of providers: the agency provides all data.
    private static readonly string[] Names =
    [
        "none",
        "all",
        "dataflow",
        "datastructure",
        "codelist",
        "conceptscheme",
        "dataproviderscheme",
    ];

    /// <summary>The constraint with the structures that are asked for.</summary>
    /// <param name="constraint">What is available.</param>
    /// <param name="parameters">The parameters.</param>
    public static IReadOnlyList<(Artefact Artefact, StructureDetail Detail)> Of(ContentConstraint constraint, Parameters parameters)
    {
        var references = parameters.List(Name);
        if (references.FirstOrDefault(one => !Names.Contains(one)) is { } unknown)
            throw new ParameterInvalid(Name, Parameters.NotAmong(Name, unknown, Names));
        Artefact[] all = [constraint.Flow, .. constraint.Flow.Structure.Children, constraint.Flow.Structure];
        return
        [
            .. all.Where(artefact => references.Contains("all") || references.Contains(artefact.Kind.In30.Resource))
                .Select(artefact => (Narrowed(artefact, constraint), StructureDetail.Full)),
            (constraint, StructureDetail.Full),
        ];
    }

    private static Artefact Narrowed(Artefact artefact, ContentConstraint constraint) =>
        artefact is ItemScheme list && constraint.Values.Where(one => one.Dimension.Codes == list).ToList() is { Count: > 0 } values
            ? list.Only(values.SelectMany(one => one.Codes).ToHashSet())
            : artefact;
}
