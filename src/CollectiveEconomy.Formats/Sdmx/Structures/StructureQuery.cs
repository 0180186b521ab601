using CollectiveEconomy.Formats.Questions;

namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>A question for structures.</summary>
/// <param name="Kind">Their kind; null for every kind.</param>
/// <param name="Agency">Their agencies.</param>
/// <param name="Id">Their identifiers.</param>
/// <param name="Version">Their versions.</param>
/// <param name="References">Which structures are added.</param>
/// <param name="Detail">How much of them is written.</param>
public sealed record StructureQuery(ArtefactKind? Kind, string Agency, string Id, string Version, string References, string Detail)
{
    private static readonly string[] Details =
    [
        "full",
        "allstubs",
        "referencestubs",
        "referencepartial",
        "allcompletestubs",
        "referencecompletestubs",
    ];

    /// <summary>The parameters that mean something.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = ["references", "detail", "release", "asOf"];

    /// <summary>The question of an address.</summary>
    /// <param name="resource">The kind.</param>
    /// <param name="agency">Agencies; null for all.</param>
    /// <param name="id">Identifiers; null for all.</param>
    /// <param name="version">Versions; null for the latest.</param>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="SdmxRefused">There is no such kind.</exception>
    public static StructureQuery Read(string resource, string? agency, string? id, string? version, Parameters parameters)
    {
        var kind = ArtefactKind.All.FirstOrDefault(kind => kind.Resource == resource);
        if (kind is null && resource != "structure")
        {
            var known = string.Join(", ", ArtefactKind.All.Select(kind => kind.Resource));
            throw new SdmxRefused(
                SdmxProblem.NotImplemented,
                new(
                    $"Không có loại cấu trúc '{resource}'; hãy dùng một trong: structure, {known}.",
                    $"There are no structures of the kind '{resource}'; use one of structure, {known}."
                )
            );
        }

        return new StructureQuery(
            kind,
            agency ?? "all",
            id ?? "all",
            version ?? "latest",
            parameters.OneOf("references", "none", StructureReferences.Names.ToDictionary(name => name)),
            parameters.OneOf("detail", "full", Details.ToDictionary(name => name))
        );
    }

    /// <summary>The structures of a release that it asks for, each with how much is written of it.</summary>
    /// <exception cref="SdmxRefused">There are none.</exception>
    public IReadOnlyList<(Artefact Artefact, StructureDetail Detail)> Find(SdmxStructures structures)
    {
        var found = structures.All.Where(IsMeant).ToHashSet(ReferenceEqualityComparer.Instance);
        if (found.Count == 0)
            throw new SdmxRefused(
                SdmxProblem.NoResults,
                new(
                    $"Không có cấu trúc nào khớp {Agency}:{Id}({Version}); cơ quan là {SdmxAgency.Id}, phiên bản là {SdmxAgency.Version}.",
                    $"No structure matches {Agency}:{Id}({Version}); the agency is {SdmxAgency.Id}, the version {SdmxAgency.Version}."
                )
            );
        var artefacts = structures.All.Where(found.Contains).ToHashSet<Artefact>(ReferenceEqualityComparer.Instance);
        var added = StructureReferences.Of(structures.All, artefacts, References).ToHashSet<Artefact>(ReferenceEqualityComparer.Instance);
        return
        [
            .. structures
                .All.Where(artefact => artefacts.Contains(artefact) || added.Contains(artefact))
                .Select(artefact => (artefact, DetailOf(artefacts.Contains(artefact)))),
        ];
    }

    private StructureDetail DetailOf(bool isAsked) =>
        (Detail, isAsked) switch
        {
            ("allstubs", _) or ("referencestubs", false) => StructureDetail.Stub,
            ("allcompletestubs", _) or ("referencecompletestubs", false) => StructureDetail.CompleteStub,
            _ => StructureDetail.Full,
        };

    private bool IsMeant(Artefact artefact) =>
        (Kind is null || artefact.Kind == Kind)
        && Has(Agency, artefact.Agency)
        && Has(Id, artefact.Id)
        && (Version == "latest" || Has(Version, SdmxAgency.Version));

    private static bool Has(string asked, string value) => asked is "all" or "*" || asked.Split('+', ',').Contains(value);
}
