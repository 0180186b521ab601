using CollectiveEconomy.Storage.Cubes.Columns;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Numbers of rows come out as they went in, in the least room.</summary>
public sealed class TermColumnTests
{
    [Theory]
    [InlineData(4, 1, 0L, 7L, -3L)]
    [InlineData(4, 1, (long)int.MaxValue, (long)int.MinValue, 2L)]
    [InlineData(4, 1_000, 2_000_000_001_000L, -7_000_000L, 2_000L)]
    [InlineData(4, 2_000_000_000, 4_000_000_000L, 6_000_000_000L, 0L)]
    [InlineData(8, 1, 4_000_000_001L, 6_000_000_000L, 0L)]
    [InlineData(8, 1, 9_000_000_000_000_000L, 3_000L, 0L)]
    [InlineData(8, 1, long.MinValue, long.MaxValue, 0L)]
    [InlineData(8, 1, long.MinValue, 0L, 0L)]
    public void Amounts_take_half_the_room_where_they_fit_in_a_unit_of_which_all_are_multiples(int bytes, long unit, params long[] values)
    {
        var column = TermColumn.Of(values);
        Assert.Equal((bytes * values.Length, unit), (column.Bytes, column.Unit));
        Assert.Equal(values, values.Select((_, row) => column[row]));
        Assert.Equal(values.Aggregate(UInt128.Zero, (sum, value) => sum + (UInt128)Int128.Abs(value)), column.Magnitude);
    }

    [Fact]
    public void A_column_without_rows_is_a_column()
    {
        var column = TermColumn.Of([]);
        Assert.Equal((0, UInt128.Zero), (column.Bytes, column.Magnitude));
    }

    [Fact]
    public void Sums_in_the_unit_become_sums_of_the_numbers() =>
        Assert.Equal([4_000_000_000, 0, -2_000_000_000], TermColumn.Of([4_000_000_000, 6_000_000_000]).InUnit([2, 0, -1]));
}
