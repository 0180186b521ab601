namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>A kind of structure.</summary>
/// <param name="Package">Its package in URNs and references.</param>
/// <param name="In21">Its names in SDMX 2.1.</param>
/// <param name="In30">Its names in SDMX 3.0.</param>
public sealed record ArtefactKind(string Package, ArtefactNames In21, ArtefactNames In30)
{
    private ArtefactKind(string package, string name, string? container = null)
        : this(package, Names(name, container ?? $"{name}s"), Names(name, $"{name}s")) { }

    /// <summary>Agencies.</summary>
    public static ArtefactKind AgencyScheme { get; } = new("base", "AgencyScheme", "OrganisationSchemes");

    /// <summary>Tables.</summary>
    public static ArtefactKind Dataflow { get; } = new("datastructure", "Dataflow");

    /// <summary>Subjects.</summary>
    public static ArtefactKind CategoryScheme { get; } = new("categoryscheme", "CategoryScheme");

    /// <summary>Which table belongs to which subject.</summary>
    public static ArtefactKind Categorisation { get; } = new("categoryscheme", "Categorisation");

    /// <summary>Lists of codes.</summary>
    public static ArtefactKind Codelist { get; } = new("codelist", "Codelist");

    /// <summary>Meanings of dimensions and attributes.</summary>
    public static ArtefactKind ConceptScheme { get; } = new("conceptscheme", "ConceptScheme", "Concepts");

    /// <summary>Dimensions and attributes of tables.</summary>
    public static ArtefactKind DataStructure { get; } = new("datastructure", "DataStructure");

    /// <summary>What occurs in tables.</summary>
    public static ArtefactKind Constraint { get; } =
        new("registry", Names("ContentConstraint", "Constraints"), Names("DataConstraint", "DataConstraints"));

    /// <summary>Every kind, in the order of messages.</summary>
    public static IReadOnlyList<ArtefactKind> All { get; } =
    [AgencyScheme, Dataflow, CategoryScheme, Categorisation, Codelist, ConceptScheme, DataStructure, Constraint];

    /// <summary>Class of the items of a scheme; null for what has none.</summary>
    public string? ItemClass =>
        this == AgencyScheme ? "Agency"
        : this == CategoryScheme ? "Category"
        : this == Codelist ? "Code"
        : this == ConceptScheme ? "Concept"
        : null;

    private static ArtefactNames Names(string type, string container) => new(type.ToLowerInvariant(), type, container);
}
