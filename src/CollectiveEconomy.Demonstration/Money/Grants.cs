namespace CollectiveEconomy.Demonstration.Money;

/// <summary>The state money of all models. Of 2018-2020 what was disbursed is official; all else are assumptions, since no figure is known.</summary>
internal static class Grants
{
    // Of models since 2021: mean money, its growth a year, the standard deviation of its logarithm, and how often there are two sources.
    private const double Mean = 600_000_000;
    private const double Growth = 0.04;
    private const double Spread = 0.35;
    private const double TwoSources = 0.25;

    private static readonly (string Item, double Weight)[] Sources = [("NTM", 0.45), ("POVERTY", 0.3), ("ECON_CAREER", 0.25)];

    // By how much an estimate exceeds what is approved at most, and how often all that is approved is disbursed.
    private const double MaxBeyondApproved = 0.3;
    private const double AllDisbursed = 0.45;
    private const double LeastDisbursed = 0.82;

    /// <summary>One for each model and source.</summary>
    public static IReadOnlyList<Grant> Of(int seed, Figures figures, IReadOnlyList<SupportedModel> models) =>
        [
            .. new OfficialMoney(seed, figures)
                .Among(models)
                .Select(one => Calibrated(seed, one.Model, one.Source, one.Disbursed))
                .Concat(models.Where(model => !model.IsOfFirstProgramme).SelectMany(model => Drawn(seed, model))),
        ];

    /// <summary>Part of the approved money that is disbursed.</summary>
    public static double PartDisbursed(Draws draws) => draws.Happens(AllDisbursed) ? 1 : draws.Between(LeastDisbursed, 1);

    private static Grant Calibrated(int seed, SupportedModel model, string source, long disbursed)
    {
        var approved = Math.Max(disbursed, Amounts.Rounded(disbursed / PartDisbursed(model.Draws(seed, "disbursed"))));
        return new Grant(model, source, Planned(seed, model, approved), approved, disbursed);
    }

    private static IEnumerable<Grant> Drawn(int seed, SupportedModel model)
    {
        var draws = model.Draws(seed, "grant");
        var growth = Math.Pow(1 + Growth, model.Model.StartYear - SupportedModel.LastYearOfFirstProgramme - 1);
        var all = Amounts.Rounded(Mean * growth * Math.Exp(Spread * draws.Normal() - Spread * Spread / 2));
        var first = draws.Weighted(Sources);
        var second = draws.Weighted([.. Sources.Where(source => source.Item != first)]);
        var part = draws.Happens(TwoSources) ? draws.Between(0.55, 0.8) : 1;
        var parts = Amounts.Parts(all, [part, 1 - part]);
        yield return new Grant(model, first, Planned(seed, model, parts[0]), parts[0], null);
        if (parts[1] > 0)
            yield return new Grant(model, second, Planned(seed, model, parts[1]), parts[1], null);
    }

    private static long Planned(int seed, SupportedModel model, long approved) =>
        Math.Max(approved, Amounts.Rounded(approved * (1 + MaxBeyondApproved * model.Draws(seed, "planned").Uniform())));
}
