using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration;

/// <summary>Organisations whose number is calibrated together.</summary>
/// <param name="KeysFrom">First key of its organisations.</param>
/// <param name="LegalForm">Their legal form; credit funds are told from other cooperatives by their field.</param>
/// <param name="Targets">How many must exist.</param>
/// <param name="Dissolving">Part that is dissolved in a year.</param>
/// <param name="Weight">How many organisations each stands for.</param>
internal sealed record Population(int KeysFrom, string LegalForm, Targets Targets, double Dissolving, int Weight)
{
    // Assumptions: unions and groups are dissolved more often than cooperatives, groups easily.
    private const double UnionsDissolving = 0.03;
    private const double GroupsDissolving = 0.07;

    /// <summary>Unions, then cooperatives with credit funds, then a sample of groups.</summary>
    public static IReadOnlyList<Population> All(
        DemonstrationPlan plan,
        double scale,
        Figures figures,
        Totals totals,
        FieldShares fields,
        IReadOnlyList<string> regionCodes
    )
    {
        var regions = regionCodes.Select(region => (region, figures.InRegion(region))).ToList();
        Targets Others(Func<int, double> total) => new(regions, fields.Fields, total, (field, _) => fields.OfOthers(field));
        return
        [
            new(1_000_000, LegalForms.Union, Others(year => totals.Unions(year) * scale), UnionsDissolving, Weight: 1),
            new(
                2_000_000,
                LegalForms.Cooperative,
                new Targets(regions, fields.Fields, year => totals.Cooperatives(year) * scale, fields.OfCooperatives),
                totals.Dissolving,
                Weight: 1
            ),
            new(
                3_000_000,
                LegalForms.Group,
                Others(year => totals.Groups(year) * scale / plan.GroupWeight),
                GroupsDissolving,
                plan.GroupWeight
            ),
        ];
    }

    public string LegalFormIn(string field) =>
        LegalForm == LegalForms.Cooperative && field == FieldShares.CreditFunds ? LegalForms.CreditFund : LegalForm;
}
