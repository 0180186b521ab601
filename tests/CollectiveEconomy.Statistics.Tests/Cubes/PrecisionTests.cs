using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Measures;
using static CollectiveEconomy.Statistics.Tests.Cubes.Asking;

namespace CollectiveEconomy.Statistics.Tests.Cubes;

/// <summary>Figures have the digits that their observations and their method carry.</summary>
public sealed class PrecisionTests
{
    [Theory]
    [InlineData(49, 77.5510204082, 77.6)]
    [InlineData(999, 77.5510204082, 77.6)]
    [InlineData(1_000, 77.5510204082, 77.55)]
    [InlineData(100, 0.25, 0.2)]
    public void A_share_of_units_has_one_decimal_and_from_a_thousand_units_two(long units, decimal value, decimal shown)
    {
        var share = (Ratio)Figure("shareGoodOrFairOfGraded").Measure;
        Assert.Equal(shown, Precision.Shown(share, Statistic.Value, value, Cell((share.Whole, units))));
    }

    [Theory]
    [InlineData("profitMargin", 12.345678, 12.35)]
    [InlineData("revenuePerCooperative", 973_000_123, 973_000_123)]
    public void Other_ratios_have_the_decimals_of_their_method(string measure, decimal value, decimal shown) =>
        Assert.Equal(shown, Precision.Shown(Figure(measure).Measure, Statistic.Value, value, Cell()));

    [Fact]
    public void Means_of_counts_have_two_decimals_and_those_of_money_none()
    {
        var cell = Cell((new Sum("Members"), 5L), (new Reported("Members"), 3L), (new Sum("Revenue"), 5L), (new Reported("Revenue"), 3L));
        Assert.Equal(1.67m, Shown("membersMean", cell));
        Assert.Equal(2m, Shown("revenueMean", cell));
    }

    private static decimal? Shown(string name, CellAggregates cell)
    {
        var figure = Figure(name);
        return Precision.Shown(figure.Measure, figure.Statistic, figure.Measure.Read(figure.Statistic, cell), cell);
    }

    private static CellAggregates Cell(params (Aggregate Aggregate, object? Value)[] values) =>
        new(values.Index().ToDictionary(value => value.Item.Aggregate, value => value.Index), [.. values.Select(value => value.Value)]);
}
