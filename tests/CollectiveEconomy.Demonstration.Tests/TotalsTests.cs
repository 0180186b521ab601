using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;

namespace CollectiveEconomy.Demonstration.Tests;

public sealed class TotalsTests
{
    private static readonly Totals Official = new(new Figures(new ReferenceData().OfficialFigures));

    [Theory]
    [InlineData(DemonstrationSize.Demo, 3_000)]
    [InlineData(DemonstrationSize.National, 35_041)]
    [InlineData(DemonstrationSize.Stress, 350_410)]
    public void A_size_is_the_official_number_of_cooperatives_at_the_end_of_2025_or_a_multiple_of_it(
        DemonstrationSize size,
        int cooperatives
    ) => Assert.Equal(cooperatives, Official.Cooperatives(2025) * Official.Scale(new DemonstrationPlan(size)), tolerance: 0.001);
}
