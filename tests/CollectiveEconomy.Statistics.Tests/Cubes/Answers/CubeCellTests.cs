using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Official;
using static CollectiveEconomy.Statistics.Tests.Cubes.Asking;

namespace CollectiveEconomy.Statistics.Tests.Cubes.Answers;

public sealed class CubeCellTests
{
    private static readonly CubeQuery Asked = Question("year region field", "members workers") with { Totals = true };

    [Theory]
    [InlineData(0b000, "")]
    [InlineData(0b001, "field")]
    [InlineData(0b010, "region")]
    [InlineData(0b110, "year region")]
    [InlineData(0b111, "year region field")]
    public void The_last_dimension_has_the_lowest_bit(long mask, string totalled)
    {
        var cell = new CubeCell(Asked, [2024, null, null], [Told(1), Told(2)], mask);
        Assert.Equal(totalled, string.Join(' ', cell.TotalOver.Select(dimension => dimension.Name)));
        Assert.Equal(mask != 0, cell.IsTotal);
    }

    [Fact]
    public void Members_and_values_are_found_by_what_they_are_of()
    {
        var cell = new CubeCell(Asked, [2024, "RRD25", null], [Told(120), Told(null)], 0);
        Assert.Equal([2024, "RRD25", null, null], Asked.By.Append(Dimension("supported")).Select(cell.Member));
        Assert.Equal([120m, null], Asked.Figures.Select(cell.Value));
        Assert.Null(cell.Value(Figure("organisations")));
    }

    private static MeasureAnswer Told(decimal? total) => new(ObservationStatus.A, null, [(Statistic.Total, total)]);
}
