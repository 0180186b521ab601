using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Two statements about the same thing, side by side: they are never added, averaged or chosen between.</summary>
public sealed record OfficialComparison
{
    /// <summary>Codes of the two figures, for example F0048-F0061; of one figure where no other stands beside it.</summary>
    public string Code => Other is null ? Figure.Code : $"{Figure.Code}-{Other.Code}";

    /// <summary>What is compared.</summary>
    public required OfficialComparisonKind Kind { get; init; }

    /// <summary>Whether the two may be compared; if not, the obstacles among the reasons say why, and every result is null.</summary>
    public bool IsComparable => !Reasons.Any(reason => reason.IsObstacle);

    /// <summary>The figure; of a target, the target; of a ratio, the ratio as its source prints it.</summary>
    public required OfficialFigure Figure { get; init; }

    /// <summary>The figure of the other source, or the actual value; null for a ratio, and where no actual value is published.</summary>
    public OfficialFigure? Other { get; init; }

    /// <summary>The published parts of a ratio, those above the line first; none for the other kinds.</summary>
    public IReadOnlyList<RatioPart> Parts { get; init; } = [];

    /// <summary>The ratio computed from its parts, in the unit of the figure: percent to two decimals, đồng without. Null for the other kinds.</summary>
    public decimal? Computed { get; init; }

    /// <summary>What stands beside the figure, less the figure, in its unit; null when they can't be compared.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The difference in percent of the figure, to two decimals; null when they can't be compared, or the figure is 0.</summary>
    public decimal? DifferencePercent { get; init; }

    /// <summary>The actual value in percent of the target, to two decimals; null for other kinds, without comparison, and of a target of 0.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>Whether the target is met, as the indicator should rise or fall; null where neither, where a bound leaves it open, and where there is no attainment.</summary>
    public bool? IsMet { get; init; }

    /// <summary>Why the two differ, or can't be compared, as far as the published data tell.</summary>
    public required IReadOnlyList<ComparisonReason> Reasons { get; init; }

    /// <summary>What the figures and their indicators ask a reader to know.</summary>
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
