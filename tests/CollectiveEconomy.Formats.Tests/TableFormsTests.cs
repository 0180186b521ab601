using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Formats.Tests;

/// <summary>Members by code or name, and dimensions as columns.</summary>
public sealed class TableFormsTests
{
    private static readonly Dimension Year = Cube
        .All.Single(cube => cube.Name == "cooperatives")
        .Dimensions.Single(dimension => dimension.Name == "year");

    [Fact]
    public void Codes_stand_alone() =>
        Assert.Equal(
            ["region", "year", "total_over", "organisations", "profit_margin", "profit_margin_status"],
            LabelledTable.Of(SampleTable.Usual, Labels.Codes).Columns.Select(column => column.Name)
        );

    [Fact]
    public void Names_take_the_place_of_codes()
    {
        var table = LabelledTable.Of(SampleTable.Usual, Labels.Names);
        Assert.Equal(["region", "year"], table.Columns.Take(2).Select(column => column.Name));
        Assert.Equal("=1+2", table.Rows.ElementAt(2)[0]);
    }

    [Fact]
    public void A_member_of_the_pivot_is_a_column_of_each_figure()
    {
        var table = PivotedTable.Of(SampleTable.Usual, Year);
        Assert.Equal(
            [
                "region",
                "region_name",
                "organisations_2024",
                "profit_margin_2024",
                "profit_margin_status_2024",
                "organisations_2025",
                "profit_margin_2025",
                "profit_margin_status_2025",
                "organisations__t",
                "profit_margin__t",
                "profit_margin_status__t",
            ],
            table.Columns.Select(column => column.Name)
        );
        Assert.Equal(4, table.Contract.Rows);
        Assert.Equal([1_234_567L, 7L, null], new[] { 2, 5, 8 }.Select(place => table.Rows.First()[place]));
        Assert.Equal(9L, table.Rows.Last()[8]);
    }
}
