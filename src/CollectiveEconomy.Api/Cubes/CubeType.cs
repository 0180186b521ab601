using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Cubes in the schema.</summary>
internal sealed class CubeType()
    : TypeOf<Cube>(
        cube => cube.Summary,
        cube => cube.Facts,
        cube => cube.Weight,
        cube => cube.HasOneRowPerYear,
        cube => cube.HoldsNonRespondents,
        cube => cube.RowsAreReports,
        cube => cube.PublicRows,
        cube => cube.Statuses,
        cube => cube.NeverAddedOver,
        cube => cube.Occasions,
        cube => cube.Populations,
        cube => cube.Dimensions,
        cube => cube.Measures
    )
{
    /// <summary>Dimension whose members are never counted together; null when there is none.</summary>
    public static string? NeverAddedOver([FromSource] Cube cube) => cube.NeverAddedOver?.Name;

    /// <summary>Dimensions of the cube.</summary>
    [Cost(Page = 20)]
    public static IReadOnlyList<Dimension> Dimensions([FromSource] Cube cube) => cube.Dimensions;

    /// <summary>Measures of the cube.</summary>
    [Cost(Page = 30)]
    public static IReadOnlyList<Measure> Measures([FromSource] Cube cube) => cube.Measures;

    /// <summary>What it counts.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Summary([FromSource] Cube cube, [FromServices] RequestLanguage preferred, Language? language) =>
        cube.SummaryIn(language ?? preferred.Value);

    /// <summary>Short name, for headings and sentences.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Title([FromSource] Cube cube, [FromServices] RequestLanguage preferred, Language? language) =>
        cube.TitleIn(language ?? preferred.Value);
}
