using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Statistics.Cubes.Answers;

/// <summary>How many of the existing organisations reported, in the cells of an answer.</summary>
public static class NonResponse
{
    private const int Hundred = 100;

    /// <summary>Existing organisations; over several years, one for each year, as reports are.</summary>
    private static readonly UnitCount Existing = new("existing", "Existing organisations.", "COUNT", Accumulation.Flow);

    /// <summary>What must be computed to know the rates of a question; nothing where the cube holds respondents only.</summary>
    public static IReadOnlyList<Figure> FiguresOf(CubeQuery question)
    {
        if (!question.Cube.HoldsNonRespondents)
            return [];
        var reported = question
            .Named.Select(figure => figure.Measure)
            .Where(measure => measure is Amount or Ratio { IsConfidential: true, IsSensitive: false })
            .Distinct()
            .Select(Reports)
            .ToList();
        return reported.Count == 0 ? [] : [.. reported, new Figure(Existing, Statistic.Value)];
    }

    /// <summary>The lowest and the highest rate, in whole percent; null when they were not computed, or nobody exists.</summary>
    public static (int Lowest, int Highest)? Rates(CubeQuery question, IReadOnlyList<CubeCell> cells)
    {
        var reported = question.Noted.Where(figure => figure.Statistic == Statistic.Observations).ToList();
        var rates = (
            from cell in cells
            let existing = cell.Value(new Figure(Existing, Statistic.Value))
            where existing > 0
            from figure in reported
            where cell.Value(figure) is not null
            select Math.Min(Hundred, (int)Math.Round(cell.Value(figure)!.Value * Hundred / existing.Value, MidpointRounding.ToEven))
        ).ToList();
        return rates.Count == 0 ? null : (rates.Min(), rates.Max());
    }

    private static Figure Reports(Measure measure) => new(measure, Statistic.Observations);
}
