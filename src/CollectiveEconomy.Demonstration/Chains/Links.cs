using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration.Chains;

/// <summary>Links of models at the stages of their chains: assumptions. Production and trade are always there; the others more often where support is about them.</summary>
internal static class Links
{
    private const double WithoutContract = 0.15;
    private const double WithoutEnd = 0.1;
    private const double VolumeUnknown = 0.12;
    private const int MaxDaysToContract = 240;

    public static IEnumerable<ChainLink> Of(int seed, SupportedModel model)
    {
        var draws = model.Draws(seed, "links");
        foreach (var stage in Enum.GetValues<ChainStage>().Where(stage => draws.Happens(Likelihood(model, stage))))
            for (var partners = draws.Whole(1, stage == ChainStage.Trade ? 3 : 2); partners > 0; partners--)
                yield return Link(draws, model, stage);
    }

    private static double Likelihood(SupportedModel model, ChainStage stage) =>
        stage switch
        {
            ChainStage.Input => model.IsAbout("MARKET_INPUT") ? 1 : 0.55,
            ChainStage.Processing => model.IsAbout("SCI_TECH") ? 0.65 : 0.4,
            ChainStage.Consumption => model.IsAbout("MARKET_OUTPUT") || model.IsAbout("BRAND") ? 0.7 : 0.25,
            _ => 1,
        };

    private static ChainLink Link(Draws draws, SupportedModel model, ChainStage stage)
    {
        var kind = Partners.KindAt(draws, stage);
        var from = model.Starts.AddDays(draws.Whole(0, MaxDaysToContract));
        DateOnly? signed = draws.Happens(WithoutContract) || from > model.LastSupported ? null : from;
        var years = draws.Whole(1, 5);
        return new ChainLink
        {
            Id = 0,
            ModelId = model.Id,
            Stage = stage,
            PartnerName = Partners.Name(draws, kind),
            PartnerKind = kind,
            ContractFrom = signed,
            ContractTo = draws.Happens(WithoutEnd) ? null : signed?.AddYears(years).AddDays(-1),
            VolumeTonnes = draws.Happens(VolumeUnknown) ? null : Volume(draws, model, stage),
        };
    }

    private static decimal Volume(Draws draws, SupportedModel model, ChainStage stage) =>
        Math.Round(
            (decimal)((stage == ChainStage.Input ? 40 : 160) * Math.Exp(0.6 * draws.Normal() + 0.4 * model.Organisation.Traits.Size)),
            1
        );
}
