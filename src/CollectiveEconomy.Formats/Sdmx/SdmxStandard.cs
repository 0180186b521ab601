using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx;

/// <summary>A generation of the standard, with what its messages name differently.</summary>
public sealed class SdmxStandard
{
    private const string AllSchemas = "http://www.sdmx.org/resources/sdmxml/schemas/";

    // The list of agencies has this version in both generations.
    private const string VersionOfAgencies = "1.0";

    // In 3.0 any order is allowed: what is referred to comes first, so that a message can be read from beginning to end.
    private static readonly List<ArtefactKind> ReferredFirst =
    [
        ArtefactKind.AgencyScheme,
        ArtefactKind.Codelist,
        ArtefactKind.ConceptScheme,
        ArtefactKind.DataStructure,
        ArtefactKind.Dataflow,
        ArtefactKind.CategoryScheme,
        ArtefactKind.Categorisation,
        ArtefactKind.Constraint,
    ];

    private readonly Func<ArtefactKind, ArtefactNames> _names;
    private readonly List<ArtefactKind> _order;

    private SdmxStandard(string version, string schemas, Func<ArtefactKind, ArtefactNames> names, List<ArtefactKind> order)
    {
        Version = version;
        Schemas = AllSchemas + schemas;
        (_names, _order) = (names, order);
    }

    /// <summary>SDMX 2.1.</summary>
    public static SdmxStandard Sdmx21 { get; } = new(SdmxAgency.Version, "v2_1/", kind => kind.In21, [.. ArtefactKind.All]);

    /// <summary>SDMX 3.0.</summary>
    public static SdmxStandard Sdmx30 { get; } = new(SdmxAgency.SemanticVersion, "v3_0/", kind => kind.In30, ReferredFirst);

    /// <summary>Version of the structures.</summary>
    public string Version { get; }

    /// <summary>Beginning of the namespaces of XML.</summary>
    internal string Schemas { get; }

    /// <summary>Whether references are URNs rather than elements.</summary>
    internal bool HasUrnReferences => this == Sdmx30;

    /// <summary>The names of a kind of structure.</summary>
    public ArtefactNames NamesOf(ArtefactKind kind) => _names(kind);

    /// <summary>Structures by kind, in the order of messages.</summary>
    internal IEnumerable<IGrouping<ArtefactKind, (Artefact Artefact, StructureDetail Detail)>> ByKind(
        IEnumerable<(Artefact Artefact, StructureDetail Detail)> structures
    ) => structures.GroupBy(one => one.Artefact.Kind).OrderBy(kind => _order.IndexOf(kind.Key));

    /// <summary>Version of a structure.</summary>
    public string VersionOf(Artefact artefact) => artefact.Kind == ArtefactKind.AgencyScheme ? VersionOfAgencies : Version;

    /// <summary>URN of a structure.</summary>
    public string UrnOf(Artefact artefact) => UrnOf(artefact, NamesOf(artefact.Kind).Class);

    /// <summary>URN of a part of a structure.</summary>
    /// <param name="artefact">The structure.</param>
    /// <param name="part">Class of the part.</param>
    /// <param name="id">Its identifier.</param>
    public string UrnOf(Artefact artefact, string part, string id) => $"{UrnOf(artefact, part)}.{id}";

    /// <summary>URN of an item.</summary>
    public string UrnOf(ItemScheme scheme, SchemeItem item) => UrnOf(scheme, scheme.Kind.ItemClass!, item.Id);

    private string UrnOf(Artefact artefact, string type) =>
        $"urn:sdmx:org.sdmx.infomodel.{artefact.Kind.Package}.{type}={artefact.Agency}:{artefact.Id}({VersionOf(artefact)})";
}
