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
    /// <summary>The list of its codes: a codelist, or areas, programmes, products and the like. Null when its members are no codes, as years are.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="areas">The area set, for a dimension whose members are areas.</param>
    public static string? Codelist([FromSource] Dimension dimension, AreaSet areas = AreaSet.Areas2025) =>
        (dimension as CodeDimension)?.CodelistIn(areas);

    /// <summary>Whether its members are areas, so that it can be asked in either area set.</summary>
    public static bool Areas([FromSource] Dimension dimension) => dimension is AreaDimension;

    /// <summary>Whether a row may have several of its members, so that cells do not add up to their total.</summary>
    public static bool Several([FromSource] Dimension dimension) => dimension is ListDimension;

    /// <summary>Whether its members derive from what organisations report: the public sees counts of exchanged classes by it, rounded at random, and no amounts.</summary>
    public static bool Sensitive([FromSource] Dimension dimension) => dimension.IsSensitive;

    /// <summary>What its members are.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">The language; by default the one that the Accept-Language header prefers.</param>
    public static string Summary([FromSource] Dimension dimension, [FromServices] RequestLanguage preferred, Language? language) =>
        dimension.SummaryIn(language ?? preferred.Value);
}
