using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Figures of measures in the schema: what clients need to select one, to find it in a cell and to put a heading over it.</summary>
[Name("CubeFigure")]
internal sealed class CubeFigureType() : TypeOf<Figure>(figure => figure.Measure, figure => figure.Name)
{
    /// <summary>Name in the parameter `measures` and in the columns of `/data`, such as `revenue_total`.</summary>
    [Name("name")]
    public static string Column([FromSource] Figure figure) => figure.ColumnName();

    /// <summary>Value of the enum by which cells are sorted and filtered (`orderBy`, `having`), such as `REVENUE_TOTAL`.</summary>
    public static string EnumValue([FromSource] Figure figure) => figure.EnumName();

    /// <summary>Path in a cell of `statistics`, such as `revenue.total`, `cooperatives` or `membersDistribution.mean`.</summary>
    [Name("field")]
    public static string Path([FromSource] Figure figure) => MeasureFields.PathOf(figure);

    /// <summary>Whether its values are whole numbers.</summary>
    public static bool IsWhole([FromSource] Figure figure) => AnswerColumns.IsWhole(figure);

    /// <summary>Short name, for headings.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Title([FromSource] Figure figure, [FromServices] RequestLanguage preferred, Language? language) =>
        AnswerColumns.TitleOf(figure).In(language ?? preferred.Value);

    /// <summary>Name of its unit.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string UnitName([FromSource] Figure figure, [FromServices] RequestLanguage preferred, Language? language) =>
        MeasurementUnits.Named(figure.Unit).NameIn(language ?? preferred.Value);
}
