using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>An indicator of official figures that counts what a cube counts too.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Measure">Measure of the cube of cooperatives.</param>
/// <param name="LegalForms">The legal forms that the indicator counts.</param>
internal sealed record OfficialTotal(string Indicator, string Measure, IReadOnlyList<string> LegalForms)
{
    private static readonly string[] Cooperatives =
    [
        Statistics.Cooperatives.LegalForms.Cooperative,
        Statistics.Cooperatives.LegalForms.CreditFund,
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OfficialTotal> All { get; } =
    [
        new("COOP_EXISTING", "organisations", Cooperatives),
        new("COOP_MEMBERS", "members", Cooperatives),
        new("COOP_REGULAR_WORKERS", "workers", Cooperatives),
        new("UNION_EXISTING", "organisations", [Statistics.Cooperatives.LegalForms.Union]),
        new("GROUP_EXISTING", "organisations", [Statistics.Cooperatives.LegalForms.Group]),
    ];

    /// <summary>Figures that state a total of the country for a day, as a number and not as a bound or a target.</summary>
    public static IQueryable<OfficialFigure> StatedIn(IQueryable<OfficialFigure> figures) =>
        figures.Where(figure =>
            figure.AreaCode == "VN"
            && figure.Field == "_T"
            && figure.Breakdown == null
            && figure.ValueKind != ValueKind.Target
            && figure.Limit == ValueLimit.Eq
            && figure.PeriodKind == PeriodKind.Point
        );

    /// <summary>Whether a figure is of 31 December, as the register counts.</summary>
    public static bool IsOfYearsEnd(OfficialFigure figure) => figure.PeriodEnd is { Month: 12, Day: 31 };
}
