using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Evaluations.Attainment;

/// <summary>Targets against actual values: figures of the cube of outcomes, under all of its rules.</summary>
internal sealed class AttainmentAnswer : EvaluationAnswer
{
    private const int MaxYears = 100;
    private const double Percent = 100;
    private const int Decimals = 1;

    private readonly string _indicator;
    private readonly IReadOnlyList<CubeCell> _cells;

    private AttainmentAnswer(
        LoadedRelease release,
        Specification<AttainmentMethod> specification,
        AccessClass access,
        IReadOnlyList<CubeCell> cells
    )
        : base(release, specification, access) => (_indicator, _cells) = (specification.Method.Indicator, cells);

    /// <inheritdoc/>
    public override LocalizedText Title => new($"đạt mục tiêu của {_indicator}", $"attainment of targets of {_indicator}");

    /// <inheritdoc/>
    public override LocalizedText Assumption =>
        new(
            "Mô hình không báo cáo chỉ tiêu không được tính, và có thể đạt mục tiêu ít hơn. So với mục tiêu không cho biết tác động của hỗ trợ.",
            "Models that did not report the indicator don't count, and may meet their targets less often. A comparison with targets is no effect of support."
        );

    /// <inheritdoc/>
    public override object Result => new { Years };

    /// <summary>The years since support began, ascending.</summary>
    public IReadOnlyList<AttainmentYear> Years => [.. _cells.Select(Year)];

    /// <summary>The figures that are asked of the cube.</summary>
    public static IReadOnlyList<Figure> FiguresOf(Cube cube) =>
        [
            .. from measure in cube.Measures
            from statistic in measure.Name switch
            {
                "models" => (Statistic[])[Statistic.Value],
                "baseline" or "target" or "actual" => [Statistic.Mean],
                "attainment" => [Statistic.Mean, Statistic.Median],
                "shareMeetingTarget" => [Statistic.Value, Statistic.Observations, Statistic.Status],
                _ => [],
            }
            select new Figure(measure, statistic),
        ];

    /// <summary>Compares targets.</summary>
    public static AttainmentAnswer Of(
        LoadedRelease release,
        Specification<AttainmentMethod> specification,
        AccessClass access,
        CancellationToken cancellationToken
    ) => new(release, specification, access, release.Query(specification.Question, access, MaxYears, cancellationToken).Cells);

    private AttainmentYear Year(CubeCell cell)
    {
        var share = (double?)Of("shareMeetingTarget", Statistic.Value);
        var observations = (long?)Of("shareMeetingTarget", Statistic.Observations) ?? 0;
        (double Lower, double Upper)? interval =
            share is { } percent && observations > 0 ? WilsonInterval.Of(percent / Percent, observations) : null;
        return new AttainmentYear(
            (int?)cell.Members[0],
            (long?)Of("models", Statistic.Value) ?? 0,
            cell.Measures.Single(measure => measure.Measure?.Name == "shareMeetingTarget").Status,
            (double?)Of("baseline", Statistic.Mean),
            (double?)Of("target", Statistic.Mean),
            (double?)Of("actual", Statistic.Mean),
            (double?)Of("attainment", Statistic.Mean),
            (double?)Of("attainment", Statistic.Median),
            share,
            Rounded(interval?.Lower),
            Rounded(interval?.Upper)
        );

        decimal? Of(string measure, Statistic statistic) =>
            cell.Value(FiguresOf(cell.Question.Cube).Single(figure => figure.Measure.Name == measure && figure.Statistic == statistic));
    }

    private static double? Rounded(double? share) =>
        share is { } number ? Math.Round(number * Percent, Decimals, MidpointRounding.ToEven) : null;
}
