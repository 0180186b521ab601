using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Numbers;

namespace CollectiveEconomy.Demonstration.Money;

/// <summary>
/// What cooperatives pledged and paid themselves. What those of 2018-2020 paid sums to F0010, for as many models as official; the source
/// does not say whether its figure was pledged or paid, and it is read as paid. All else are assumptions: counterpart was assured since 2021.
/// </summary>
internal sealed class Counterparts(int seed, Figures figures)
{
    private const double ShortBefore2021 = 0.3;
    private const double ShortSince2021 = 0.14;
    private const double NothingBefore2021 = 0.04;
    private const double LeastPaid = 0.3;
    private const double MaxPaidWhenShort = 0.95;

    // Pledged for a đồng of state money since 2021, and the standard deviation of the logarithm.
    private const double PledgedForOne = 0.5;
    private const double Spread = 0.4;

    /// <param name="state">State money by model.</param>
    public IEnumerable<FundingLine> Of(IReadOnlyList<(SupportedModel Model, long State)> state)
    {
        var first = state.Where(one => one.Model.IsOfFirstProgramme).ToList();
        var paid = Apportionment.Of(Amounts.Steps(figures["F0010"] * first.Count / figures["F0008"]), [.. first.Select(Weight)]);
        return first
            .Select((one, i) => FirstProgramme(one.Model, one.State, paid[i] * Amounts.Step))
            .Concat(state.Where(one => !one.Model.IsOfFirstProgramme).SelectMany(one => SecondProgramme(one.Model, one.State)));
    }

    private FundingLine FirstProgramme(SupportedModel model, long state, long paid)
    {
        var pledged =
            PaysNothing(model) ? Amounts.Rounded(state * figures["F0010"] / figures["F0007"])
            : PartPaid(model, ShortBefore2021) is var part and < 1 ? Amounts.Rounded(paid / part)
            : paid;
        return Line(model, model.Model.StartYear, Math.Max(pledged, paid), paid);
    }

    private IEnumerable<FundingLine> SecondProgramme(SupportedModel model, long state)
    {
        var pledged = Amounts.Rounded(state * PledgedForOne * Deviation(model));
        var part = PartPaid(model, ShortSince2021);
        return BudgetYears
            .Of(model, pledged)
            .Where(year => year.Part > 0)
            .Select(year => Line(model, year.Year, year.Part, Math.Min(year.Part, Amounts.Rounded(year.Part * part))));
    }

    private double Weight((SupportedModel Model, long State) one) =>
        PaysNothing(one.Model) ? 0 : PartPaid(one.Model, ShortBefore2021) * one.State * Deviation(one.Model);

    private bool PaysNothing(SupportedModel model) => model.Draws(seed, "counterpart nothing").Happens(NothingBefore2021);

    /// <summary>Smaller cooperatives fall short more often.</summary>
    private double PartPaid(SupportedModel model, double isShort)
    {
        var draws = model.Draws(seed, "counterpart short");
        return draws.Happens(isShort * Math.Exp(-0.3 * model.Organisation.Traits.Size)) ? draws.Between(LeastPaid, MaxPaidWhenShort) : 1;
    }

    private double Deviation(SupportedModel model) => Math.Exp(Spread * model.Draws(seed, "counterpart").Normal());

    private static FundingLine Line(SupportedModel model, int year, long pledged, long paid) =>
        new()
        {
            Id = 0,
            ModelId = model.Id,
            Source = FundingSources.Counterpart,
            Year = year,
            Planned = null,
            Approved = null,
            Disbursed = null,
            Pledged = pledged,
            Paid = paid,
        };
}
