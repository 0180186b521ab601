using CollectiveEconomy.Statistics.Cubes.Aggregates;

namespace CollectiveEconomy.Statistics.Tests.Cubes.Aggregates;

public class CellAggregatesTests
{
    private static readonly Quantile P90 = new("Score", 90);

    [Theory]
    [InlineData(-95.49999999907, -95.5)]
    [InlineData(8_123.499999999998, 8_123.5)]
    [InlineData(0.30000000000000004, 0.3)]
    [InlineData(2_910_862_625d, 2_910_862_625)]
    public void A_quantile_between_whole_numbers_is_exact_so_that_halves_are_rounded_as_halves(double computed, decimal exact) =>
        Assert.Equal(exact, new CellAggregates(new Dictionary<Aggregate, int> { [P90] = 0 }, [computed]).Number(P90));
}
