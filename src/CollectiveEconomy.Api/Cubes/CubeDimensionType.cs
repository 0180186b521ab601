using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Dimensions in the schema.</summary>
[Name("CubeDimension")]
internal sealed class CubeDimensionType() : TypeOf<Dimension>(dimension => dimension.IsSensitive, dimension => dimension.Summary)
{
    /// <summary>
    /// List of its codes: a codelist, or areas, programmes, products and the like. Null when its members are not codes, for example years.
    /// </summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="areas">The area set, for a dimension whose members are areas.</param>
    public static string? Codelist([FromSource] Dimension dimension, AreaSet areas = AreaSet.Areas2025) =>
        (dimension as CodeDimension)?.CodelistIn(areas);

    /// <summary>Whether its members are areas, so that it is available in both area sets.</summary>
    public static bool Areas([FromSource] Dimension dimension) => dimension is AreaDimension;

    /// <summary>Whether its members are calendar years.</summary>
    public static bool IsTime([FromSource] Dimension dimension) => dimension is YearDimension;

    /// <summary>Whether a row may have several members, so that cells do not add up to their total.</summary>
    public static bool Several([FromSource] Dimension dimension) => dimension is ListDimension;

    /// <summary>
    /// Whether its members derive from values that organisations report. If so, the public sees randomly rounded counts of swapped classes
    /// by it, and no amounts.
    /// </summary>
    public static bool Sensitive([FromSource] Dimension dimension) => dimension.IsSensitive;

    /// <summary>What its members are.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Summary([FromSource] Dimension dimension, [FromServices] RequestLanguage preferred, Language? language) =>
        dimension.SummaryIn(language ?? preferred.Value);

    /// <summary>Short name, for headings and sentences.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Title([FromSource] Dimension dimension, [FromServices] RequestLanguage preferred, Language? language) =>
        dimension.TitleIn(language ?? preferred.Value);
}
