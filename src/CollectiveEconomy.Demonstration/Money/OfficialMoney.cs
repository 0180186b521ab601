using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Numbers;

namespace CollectiveEconomy.Demonstration.Money;

/// <summary>
/// Divides the state money of 2018-2020 among the models of these years: by year (F0001, F0003, F0005) and by source (F0012, F0015, F0018) exactly
/// when there are as many models as official, else with the same money for a model. What the sources leave of the total, other state budgets
/// gave to the models that they leave. Each model is assumed to have one source, since models by source do not overlap in the total.
/// </summary>
internal sealed class OfficialMoney(int seed, Figures figures)
{
    private static readonly (int Year, string Money, string Models)[] Years =
    [
        (2018, "F0001", "F0002"),
        (2019, "F0003", "F0004"),
        (2020, "F0005", "F0006"),
    ];

    // Poverty reduction first: it takes the models of poor regions.
    private static readonly (string Source, string Money, string Models)[] Named =
    [
        ("POVERTY", "F0015", "F0016"),
        ("NTM", "F0012", "F0013"),
        ("ECON_CAREER", "F0018", "F0019"),
    ];

    // Assumptions: poor regions have poverty money thrice as easily; the standard deviation of the logarithm of a model's money.
    private static readonly string[] PoorRegions = ["NMM", "CHL"];
    private const double EaseOfPoor = 3;
    private const double Spread = 0.35;

    public IEnumerable<(SupportedModel Model, string Source, long Disbursed)> Among(IReadOnlyList<SupportedModel> models)
    {
        var begun = Years.Select(year => InOrder(models.Where(one => one.Model.StartYear == year.Year))).ToList();
        var inYear = begun.Select(year => year.Count).ToList();
        var sources = SourcesWithRest();
        var ofSource = Apportionment.Of(inYear.Sum(), [.. sources.Select(source => source.Models)]);
        var counts = Apportionment.Table(inYear, ofSource, (_, _) => 1);
        var money = MoneyOf(inYear, ofSource, sources, counts);
        for (var year = 0; year < begun.Count; year++)
        {
            var next = 0;
            for (var source = 0; source < sources.Count; source++)
            {
                var some = begun[year].GetRange(next, counts[year][source]);
                next += some.Count;
                var parts = Apportionment.Of(some.Count == 0 ? 0 : money[year][source], [.. some.Select(Weight)]);
                foreach (var (model, part) in some.Zip(parts))
                    yield return (model, sources[source].Source, part * Amounts.Step);
            }
        }
    }

    private List<(string Source, double Money, double Models)> SourcesWithRest()
    {
        var named = Named.Select(source => (source.Source, Money: figures[source.Money], Models: figures[source.Models])).ToList();
        var rest = figures["F0007"] - named.Sum(source => source.Money);
        return [.. named, (FundingSources.OtherState, rest, figures["F0008"] - named.Sum(source => source.Models))];
    }

    private int[][] MoneyOf(
        List<int> inYear,
        int[] ofSource,
        IReadOnlyList<(string Source, double Money, double Models)> sources,
        int[][] counts
    )
    {
        var ofYears = Years.Select((year, i) => Amounts.Steps(figures[year.Money] * inYear[i] / figures[year.Models])).ToList();
        var ofSources = Apportionment.Of(ofYears.Sum(), [.. sources.Select((source, i) => source.Money * ofSource[i] / source.Models)]);
        var money = Apportionment.Table(
            ofYears,
            ofSources,
            (year, source) => Affinity(counts[year][source], inYear[year], ofSource[source])
        );
        foreach (var (row, count) in money.Zip(counts))
        {
            // Rounding may give a little to a source that has no model in the year.
            var largest = Array.IndexOf(count, count.Max());
            row[largest] += row.Where((_, source) => count[source] == 0 && source != largest).Sum();
        }

        return money;
    }

    private static double Affinity(int count, int inYear, int ofSource) => count == 0 ? 0 : (double)count / inYear / ofSource;

    private List<SupportedModel> InOrder(IEnumerable<SupportedModel> begun) =>
        [
            .. begun.OrderBy(one =>
                one.Draws(seed, "source").Waiting() / (PoorRegions.Contains(one.Organisation.Province.RegionCode) ? EaseOfPoor : 1)
            ),
        ];

    private double Weight(SupportedModel model) => Math.Exp(Spread * model.Draws(seed, "money").Normal());
}
