using CollectiveEconomy.Statistics.Numbers;
using CsCheck;

namespace CollectiveEconomy.Statistics.Tests.Numbers;

public sealed class ApportionmentTests
{
    [Fact]
    public void Parts_sum_to_the_whole_and_each_is_its_quota_rounded_up_or_down() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Double[0.01, 100].Array[1, 12])
            .Sample(
                (total, weights) =>
                {
                    var parts = Apportionment.Of(total, weights);
                    Assert.Equal(total, parts.Sum());
                    Assert.All(parts.Zip(weights), part => Assert.InRange(part.First - total * part.Second / weights.Sum(), -1, 1));
                },
                iter: 500
            );

    [Fact]
    public void A_table_has_exactly_the_totals_of_its_rows_and_columns() =>
        Gen.Select(Gen.Int[0, 5_000], Gen.Double[0.01, 100].Array[6], Gen.Double[0.01, 100].Array[8])
            .Sample(
                (total, rowWeights, columnWeights) =>
                {
                    var rows = Apportionment.Of(total, rowWeights);
                    var columns = Apportionment.Of(total, columnWeights);
                    var table = Apportionment.Table(rows, columns, (row, column) => 1 + (row * column % 3));
                    Assert.Equal(rows, table.Select(row => row.Sum()));
                    Assert.Equal(columns, Enumerable.Range(0, 8).Select(column => table.Sum(row => row[column])));
                    Assert.All(table, row => Assert.All(row, cell => Assert.True(cell >= 0)));
                },
                iter: 200
            );
}
