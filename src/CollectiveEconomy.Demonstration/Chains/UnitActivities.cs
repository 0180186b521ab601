using CollectiveEconomy.Demonstration.Money;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration.Chains;

/// <summary>What units did for models, by content area and year. The costs of a year sum to most of the state money disbursed in it: assumptions.</summary>
internal static class UnitActivities
{
    private const double LeastOfDisbursed = 0.75;
    private const double MaxOfDisbursed = 0.95;
    private const double ByAnotherCentre = 0.12;
    private static readonly string[] Centres = ["VCA_STE", "VCA_TIP"];

    public static IEnumerable<SupportActivity> Of(int seed, SupportedModel model, ModelMoney money) =>
        model.Years.SelectMany(year => In(model.Draws(seed, "activity", year), model, year, money.Disbursed(model, year)));

    private static IEnumerable<SupportActivity> In(Draws draws, SupportedModel model, int year, long? disbursed)
    {
        var part = draws.Between(LeastOfDisbursed, MaxOfDisbursed);
        var costs = Amounts.Parts((long)((disbursed ?? 0) * part), [.. model.ContentAreas.Select(_ => draws.Between(0.4, 1.6))]);
        for (var i = 0; i < model.ContentAreas.Count; i++)
        {
            var unit = draws.Happens(ByAnotherCentre) ? draws.One(Centres) : model.Model.SupportUnitCode!;
            // In a year without a budget line, as in the last months of a model of the first programme, nothing is done for money.
            if (disbursed is null || costs[i] > 0)
                yield return new SupportActivity
                {
                    Id = 0,
                    ModelId = model.Id,
                    ContentArea = model.ContentAreas[i].ContentArea,
                    SupportUnitCode = unit,
                    Year = year,
                    Cost = disbursed is null ? null : costs[i],
                };
        }
    }
}
