using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The figures of a cube as values of an enum.</summary>
internal sealed class FigureEnum : SuggestingEnumType
{
    public FigureEnum(Cube cube)
    {
        Name = cube.TypeName("Figure");
        Description = $"Figures of `{cube.Name}` for filtering and ordering cells.";
        foreach (var measure in cube.Measures)
        foreach (var statistic in measure.Statistics)
        {
            var figure = new Figure(measure, statistic);
            Add(figure.EnumName(), figure, $"{measure.Summary} Unit: {figure.Unit}.");
        }
    }
}
