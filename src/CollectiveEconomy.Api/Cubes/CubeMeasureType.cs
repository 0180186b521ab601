using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Measures in the schema.</summary>
[Name("CubeMeasure")]
internal sealed class CubeMeasureType()
    : TypeOf<Measure>(
        measure => measure.Summary,
        measure => measure.Guards,
        measure => measure.IsConfidential,
        measure => measure.IsSensitive,
        measure => measure.IsResponse,
        measure => measure.IsOfPeople
    )
{
    /// <summary>Its figures, one for each of its statistics, in their order.</summary>
    [Cost(Page = 10)]
    public static IReadOnlyList<Figure> Figures([FromSource] Measure measure) =>
        [.. measure.Statistics.Select(statistic => new Figure(measure, statistic))];

    /// <summary>
    /// Path, in a cell of `statistics`, of the status of its figures, such as `revenue.status`; null when cells have no status of this measure.
    /// </summary>
    public static string? StatusField([FromSource] Measure measure) => MeasureFields.PathOfStatus(measure);

    /// <summary>Kind of computation.</summary>
    public static MeasureKind Kind([FromSource] Measure measure) => measure.Kind();

    /// <summary>How the public sees it.</summary>
    public static MeasureAccess Access([FromSource] Measure measure) => measure.Access();

    /// <summary>
    /// Its formula, in terms of the columns of its cube's table, which the data dictionary describes; names of functions and columns are
    /// the same in both languages.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Definition([FromSource] Measure measure, [FromServices] RequestLanguage preferred, Language? language) =>
        measure.Formula(language ?? preferred.Value);

    /// <summary>Short name, for headings.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Title([FromSource] Measure measure, [FromServices] RequestLanguage preferred, Language? language) =>
        measure.TitleIn(language ?? preferred.Value);

    /// <summary>Name of its unit.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string UnitName([FromSource] Measure measure, [FromServices] RequestLanguage preferred, Language? language) =>
        MeasurementUnits.Named(measure.Unit).NameIn(language ?? preferred.Value);

    /// <summary>What it counts.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Summary([FromSource] Measure measure, [FromServices] RequestLanguage preferred, Language? language) =>
        measure.SummaryIn(language ?? preferred.Value);
}
