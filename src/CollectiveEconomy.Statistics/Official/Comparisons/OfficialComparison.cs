using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Two statements about the same quantity, side by side; they are never added or averaged, and neither is preferred.</summary>
public sealed record OfficialComparison
{
    /// <summary>Codes of the two figures, for example F0048-F0061; of one figure when there is no second one.</summary>
    public string Code => Other is null ? Figure.Code : $"{Figure.Code}-{Other.Code}";

    /// <summary>Kind of comparison.</summary>
    public required OfficialComparisonKind Kind { get; init; }

    /// <summary>Whether the two are comparable; if not, the reasons state the obstacles, and every result is null.</summary>
    public bool IsComparable => !Reasons.Any(reason => reason.IsObstacle);

    /// <summary>The figure: the target, or the ratio as printed by its source, for those kinds.</summary>
    public required OfficialFigure Figure { get; init; }

    /// <summary>The figure of the other source, or the actual value; null for a ratio, and when no actual value is published.</summary>
    public OfficialFigure? Other { get; init; }

    /// <summary>Published parts of a ratio, numerators first; empty for the other kinds.</summary>
    public IReadOnlyList<RatioPart> Parts { get; init; } = [];

    /// <summary>
    /// The ratio computed from its parts, in the unit of the figure: percent with two decimals, or whole đồng. Null for the other
    /// kinds.
    /// </summary>
    public decimal? Computed { get; init; }

    /// <summary>The second value minus the figure, in the unit of the figure; null when not comparable.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The difference in percent of the figure, with two decimals; null when not comparable, or when the figure is 0.</summary>
    public decimal? DifferencePercent { get; init; }

    /// <summary>
    /// The actual value in percent of the target, with two decimals; null for other kinds, when not comparable, and when the target is 0.
    /// </summary>
    public decimal? Attainment { get; init; }

    /// <summary>
    /// Whether the target is met, given the direction of the indicator; null when it has no direction, when a bound leaves it undecided,
    /// and when there is no attainment.
    /// </summary>
    public bool? IsMet { get; init; }

    /// <summary>Reasons why the two differ or are not comparable, as far as the published data show.</summary>
    public required IReadOnlyList<ComparisonReason> Reasons { get; init; }

    /// <summary>Notes on the figures and their indicators.</summary>
    public required IReadOnlyList<Footnote> Footnotes { get; init; }

    /// <summary>Code of the indicator.</summary>
    public string IndicatorCode => Figure.IndicatorCode;

    /// <summary>Last day of the figure's period.</summary>
    public DateOnly PeriodEnd => Figure.PeriodEnd;

    /// <summary>The area set of the figure's area; null for the whole country.</summary>
    public AreaSet? Areas => Figure.Areas;

    /// <summary>Code of the figure's area.</summary>
    public string AreaCode => Figure.AreaCode;

    /// <summary>Every figure that takes part.</summary>
    public IEnumerable<OfficialFigure> Figures =>
        (Other is null ? [Figure] : new[] { Figure, Other }).Concat(Parts.Select(part => part.Figure));
}
