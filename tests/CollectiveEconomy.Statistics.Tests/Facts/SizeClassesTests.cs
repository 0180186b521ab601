using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Tests.Facts;

public sealed class SizeClassesTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(49, "MICRO")]
    [InlineData(50, "SMALL")]
    [InlineData(300, "SMALL")]
    [InlineData(301, "MEDIUM")]
    [InlineData(1_000, "MEDIUM")]
    [InlineData(1_001, "LARGE")]
    public void Members_make_the_classes_of_circular_1_of_2020(int? members, string? size) =>
        Assert.Equal(size, SizeClasses.ByMembers(members));

    [Theory]
    [InlineData(null, null)]
    [InlineData(999_999_999L, "MICRO")]
    [InlineData(1_000_000_000L, "SMALL")]
    [InlineData(4_999_999_999, "SMALL")]
    [InlineData(5_000_000_000, "MEDIUM")]
    [InlineData(49_999_999_999, "MEDIUM")]
    [InlineData(50_000_000_000, "LARGE")]
    public void Capital_makes_the_classes_of_circular_1_of_2020(long? capital, string? size) =>
        Assert.Equal(size, SizeClasses.ByCapital(capital));

    [Theory]
    [InlineData("AGRI", 300, 50, 0, "AGRI:LARGE")]
    [InlineData("AGRI", 300, 0, 10, "AGRI:LARGE")]
    [InlineData("AGRI", 300, 49, 9, "AGRI:MEDIUM")]
    [InlineData("AGRI", 299, 100, 100, "AGRI:MEDIUM")]
    [InlineData("AGRI", 200, 9, 4, "AGRI:SMALL")]
    [InlineData("AGRI", 50, 2, 0, "AGRI:SMALL")]
    [InlineData("AGRI", 50, 1, 0, "AGRI:MICRO")]
    [InlineData("AGRI", 49, 100, 100, "AGRI:MICRO")]
    [InlineData("IND", 100, 80, 0, "IND_CON:LARGE")]
    [InlineData("CON", 100, 0, 20, "IND_CON:LARGE")]
    [InlineData("CON", 100, 79, 19, null)]
    [InlineData("TRD", 1_000, 900, 900, null)]
    [InlineData(null, 1_000, 900, 900, null)]
    public void Members_with_revenue_or_capital_make_the_classes_of_decree_113_as_far_as_its_rows_are_known(
        string? field,
        int members,
        long revenueBillions,
        long capitalBillions,
        string? size
    ) =>
        Assert.Equal(size, SizeClasses.ByDecree113(2024, field, members, revenueBillions * 1_000_000_000, capitalBillions * 1_000_000_000));

    [Theory]
    [InlineData(50, null)]
    [InlineData(49, "AGRI:MICRO")]
    public void Without_revenue_and_capital_only_few_members_make_a_class(int members, string? size) =>
        Assert.Equal(size, SizeClasses.ByDecree113(2024, "AGRI", members, revenue: null, capital: null));

    [Fact]
    public void Decree_113_has_no_classes_before_its_time_nor_without_members()
    {
        Assert.Null(SizeClasses.ByDecree113(2023, "AGRI", 300, 50_000_000_000, null));
        Assert.Null(SizeClasses.ByDecree113(2024, "AGRI", null, 50_000_000_000, null));
    }
}
