using CollectiveEconomy.Formats.Questions;

namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>A question for structures.</summary>
public sealed class StructureQuery
{
    private const string Partial = "referencepartial";

    private static readonly string[] Details =
    [
        "full",
        "allstubs",
        "referencestubs",
        Partial,
        "allcompletestubs",
        "referencecompletestubs",
    ];

    private readonly SdmxStandard _standard;
    private readonly ArtefactKind? _kind;
    private readonly string[] _address;
    private readonly char[] _separators;
    private readonly Predicate<string> _isVersion;
    private readonly IReadOnlyList<string> _references;
    private readonly string _detail;

    private StructureQuery(
        SdmxStandard standard,
        ArtefactKind? kind,
        string[] address,
        char[] separators,
        Predicate<string> isVersion,
        Parameters parameters,
        params IEnumerable<string> moreDetails
    )
    {
        (_standard, _kind, _address, _separators, _isVersion) = (standard, kind, address, separators, isVersion);
        _references = StructureReferences.Read(standard, parameters);
        _detail = parameters.OneOf("detail", "full", Details.Concat(moreDetails).ToDictionary(name => name));
        if (Items is not null && kind?.ItemClass is null)
            throw new SdmxRefused(
                SdmxProblem.Syntax,
                new(
                    $"Chỉ danh mục mới có mục, nên không có '{address[^1]}' ở đây.",
                    $"Only lists have items, so there is no '{address[^1]}' here."
                )
            );
    }

    /// <summary>The parameters that mean something.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } =
    [StructureReferences.Name, "detail", Data.ReleaseParameters.Release, Data.ReleaseParameters.AsOf];

    private HashSet<string>? Items => Listed(_address[3]);

    /// <summary>The question of an address of REST 1.5.</summary>
    /// <param name="resource">The kind.</param>
    /// <param name="agency">Agencies; null for all.</param>
    /// <param name="id">Identifiers; null for all.</param>
    /// <param name="version">Versions; null for the latest.</param>
    /// <param name="item">Identifiers of items of a list; null for all.</param>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="SdmxRefused">There is no such kind, or it has no items.</exception>
    public static StructureQuery ReadRest1(
        string resource,
        string? agency,
        string? id,
        string? version,
        string? item,
        Parameters parameters
    )
    {
        char[] separators = ['+', ','];
        var versions = (version ?? "latest").Split(separators);
        return new StructureQuery(
            SdmxStandard.Sdmx21,
            KindOf(SdmxStandard.Sdmx21, resource, "structure"),
            [agency ?? "all", id ?? "all", version ?? "latest", item ?? "all"],
            separators,
            held => version is null or "latest" or "all" or "*" || versions.Contains(held),
            parameters
        );
    }

    /// <summary>The question of an address of REST 2.</summary>
    /// <param name="type">The kind; null for every kind.</param>
    /// <param name="agency">Agencies; null for all.</param>
    /// <param name="id">Identifiers; null for all.</param>
    /// <param name="version">Versions; null for the latest.</param>
    /// <param name="item">Identifiers of items of a list; null for all.</param>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="SdmxRefused">There is no such kind, or it has no items.</exception>
    public static StructureQuery ReadRest2(
        string? type,
        string? agency,
        string? id,
        string? version,
        string? item,
        Parameters parameters
    ) =>
        new(
            SdmxStandard.Sdmx30,
            KindOf(SdmxStandard.Sdmx30, type ?? "*", "*"),
            [agency ?? "*", id ?? "*", version ?? "~", item ?? "*"],
            [','],
            VersionPattern.Read(version ?? "~").Matches,
            parameters,
            "raw"
        );

    /// <summary>The structures of a release that it asks for, each with how much is written of it.</summary>
    /// <exception cref="SdmxRefused">There are none.</exception>
    public IReadOnlyList<(Artefact Artefact, StructureDetail Detail)> Find(SdmxStructures structures)
    {
        var artefacts = structures.All.Where(IsMeant).ToHashSet<Artefact>(ReferenceEqualityComparer.Instance);
        if (artefacts.Count == 0)
            throw new SdmxRefused(
                SdmxProblem.NoResults,
                new(
                    $"Không có cấu trúc nào khớp {Asked}; cơ quan là {SdmxAgency.Id}, phiên bản là {_standard.Version}.",
                    $"No structure matches {Asked}; the agency is {SdmxAgency.Id}, the version {_standard.Version}."
                )
            );
        var all = structures.All.Where(IsOfItems).ToList();
        var added = StructureReferences.Of(_standard, all, artefacts, _references).ToHashSet<Artefact>(ReferenceEqualityComparer.Instance);
        var message = all.Where(artefact => artefacts.Contains(artefact) || added.Contains(artefact)).ToList();
        return
        [
            .. message.Select(artefact =>
                artefacts.Contains(artefact)
                    ? (OnlyItems(artefact), DetailOf(isAsked: true))
                    : (_detail == Partial ? PartialReferences.Of(artefact, message) : artefact, DetailOf(isAsked: false))
            ),
        ];
    }

    private string Asked =>
        $"{_address[0]}:{_address[1]}({_address[2]})" is var artefact && Items is null ? artefact : $"{artefact}.{_address[3]}";

    private static ArtefactKind? KindOf(SdmxStandard standard, string name, string any)
    {
        if (name == any)
            return null;
        return ArtefactKind.All.FirstOrDefault(kind => standard.NamesOf(kind).Resource == name) ?? throw Unknown();

        SdmxRefused Unknown()
        {
            var known = string.Join(", ", ArtefactKind.All.Select(kind => standard.NamesOf(kind).Resource));
            return new(
                SdmxProblem.NotImplemented,
                new(
                    $"Không có loại cấu trúc '{name}'; hãy dùng một trong: {any}, {known}.",
                    $"There are no structures of the kind '{name}'; use one of {any}, {known}."
                )
            );
        }
    }

    // To one subject belong its own dataflows only.
    private bool IsOfItems(Artefact artefact) =>
        _kind != ArtefactKind.CategoryScheme
        || artefact is not Categorisation categorisation
        || Items?.Contains(categorisation.Category.Id) != false;

    private Artefact OnlyItems(Artefact artefact) => Items is { } items ? ((ItemScheme)artefact).Only(items) : artefact;

    private StructureDetail DetailOf(bool isAsked) =>
        (_detail, isAsked) switch
        {
            ("allstubs", _) or ("referencestubs", false) => StructureDetail.Stub,
            ("allcompletestubs", _) or ("referencecompletestubs", false) => StructureDetail.CompleteStub,
            _ => StructureDetail.Full,
        };

    private bool IsMeant(Artefact artefact) =>
        (_kind is null || artefact.Kind == _kind)
        && Has(_address[0], artefact.Agency)
        && Has(_address[1], artefact.Id)
        && _isVersion(_standard.VersionOf(artefact))
        && (Items is not { } items || items.Any(item => ((ItemScheme)artefact).Find(item) is not null));

    private bool Has(string asked, string value) => Listed(asked)?.Contains(value) != false;

    private HashSet<string>? Listed(string asked) => asked is "all" or "*" ? null : [.. asked.Split(_separators)];
}
