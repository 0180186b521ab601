namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>A kind of structure.</summary>
/// <param name="Resource">Its name in addresses.</param>
/// <param name="Package">Its package in URNs and references.</param>
/// <param name="Class">Its class in URNs and references; also its element.</param>
/// <param name="Container">The element around all of its kind.</param>
public sealed record ArtefactKind(string Resource, string Package, string Class, string Container)
{
    /// <summary>Agencies.</summary>
    public static ArtefactKind AgencyScheme { get; } = new("agencyscheme", "base", "AgencyScheme", "OrganisationSchemes");

    /// <summary>Tables.</summary>
    public static ArtefactKind Dataflow { get; } = new("dataflow", "datastructure", "Dataflow", "Dataflows");

    /// <summary>Subjects.</summary>
    public static ArtefactKind CategoryScheme { get; } = new("categoryscheme", "categoryscheme", "CategoryScheme", "CategorySchemes");

    /// <summary>Which table belongs to which subject.</summary>
    public static ArtefactKind Categorisation { get; } = new("categorisation", "categoryscheme", "Categorisation", "Categorisations");

    /// <summary>Lists of codes.</summary>
    public static ArtefactKind Codelist { get; } = new("codelist", "codelist", "Codelist", "Codelists");

    /// <summary>Meanings of dimensions and attributes.</summary>
    public static ArtefactKind ConceptScheme { get; } = new("conceptscheme", "conceptscheme", "ConceptScheme", "Concepts");

    /// <summary>Dimensions and attributes of tables.</summary>
    public static ArtefactKind DataStructure { get; } = new("datastructure", "datastructure", "DataStructure", "DataStructures");

    /// <summary>What occurs in tables.</summary>
    public static ArtefactKind ContentConstraint { get; } = new("contentconstraint", "registry", "ContentConstraint", "Constraints");

    /// <summary>Every kind, in the order of messages.</summary>
    public static IReadOnlyList<ArtefactKind> All { get; } =
    [AgencyScheme, Dataflow, CategoryScheme, Categorisation, Codelist, ConceptScheme, DataStructure, ContentConstraint];

    /// <summary>Class of the items of a scheme; null for what has none.</summary>
    public string? ItemClass =>
        this == AgencyScheme ? "Agency"
        : this == CategoryScheme ? "Category"
        : this == Codelist ? "Code"
        : this == ConceptScheme ? "Concept"
        : null;
}
