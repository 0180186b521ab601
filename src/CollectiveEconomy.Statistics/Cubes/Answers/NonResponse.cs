using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Statistics.Cubes.Answers;

/// <summary>How many of the existing organisations reported, in the cells of an answer.</summary>
public static class NonResponse
{
    private const int Hundred = 100;

    /// <summary>Existing organisations; over several years, one for each year, as reports are.</summary>
    private static readonly UnitCount Existing = new("existing", "Existing organisations.", "COUNT", Accumulation.Flow);

    /// <summary>
    /// What must be computed to know the rates of a question: the reports of one of its measures, if possible of one whose reports are counted
    /// anyway. Nothing where the cube holds respondents only.
    /// </summary>
    public static IReadOnlyList<Figure> FiguresOf(CubeQuery question)
    {
        if (!question.Cube.HoldsNonRespondents)
            return [];
        var counted = question
            .Named.Where(figure => figure.Measure is Amount or Ratio { IsConfidential: true, IsSensitive: false })
            .MinBy(figure => (figure.Statistic != Statistic.Observations, figure.Statistic != Statistic.Mean));
        return counted is null ? [] : [counted with { Statistic = Statistic.Observations }, new Figure(Existing, Statistic.Value)];
    }

    /// <summary>The measure with its lowest and its highest rate, in whole percent; null when they were not computed, or nobody exists.</summary>
    public static (Measure Measure, int Lowest, int Highest)? Rates(CubeQuery question, IReadOnlyList<CubeCell> cells)
    {
        if (question.Noted.FirstOrDefault(figure => figure.Statistic == Statistic.Observations) is not { } reported)
            return null;
        var rates = (
            from cell in cells
            let existing = cell.Value(new Figure(Existing, Statistic.Value))
            where existing > 0 && cell.Value(reported) is not null
            select Math.Min(Hundred, (int)Math.Round(cell.Value(reported)!.Value * Hundred / existing.Value, MidpointRounding.ToEven))
        ).ToList();
        return rates.Count == 0 ? null : (reported.Measure, rates.Min(), rates.Max());
    }
}
