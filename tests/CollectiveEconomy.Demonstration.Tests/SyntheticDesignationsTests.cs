using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedNationalRegister.Name)]
public sealed class SyntheticDesignationsTests(NationalRegister register)
{
    private readonly List<KeyProductDesignation> _designations = [.. register.Produce.Designations];

    [Theory]
    [InlineData(2021, "F0203", "F0204")]
    [InlineData(2023, "F0196", "F0197")]
    [InlineData(2024, "F0188", "F0189")]
    public void As_many_cooperatives_hold_stars_at_the_end_of_a_year_as_official(int year, string holders, string share) =>
        Assert.Equal(
            (double)(register.Figure(holders) * register.Figure(share) / 100),
            HeldOn(new DateOnly(year, 12, 31)).Select(designation => designation.CooperativeId).Distinct().Count(),
            tolerance: 1
        );

    [Theory]
    [InlineData(3, "F0185")]
    [InlineData(4, "F0186")]
    public void Stars_are_about_as_frequent_as_official_at_the_end_of_2024(int stars, string share) =>
        Assert.Equal(
            (double)register.Figure(share) / 100,
            HeldOn(new DateOnly(2024, 12, 31)).Average(designation => designation.Stars == stars ? 1.0 : 0),
            tolerance: 0.03
        );

    [Fact]
    public void Each_region_and_province_of_both_sets_has_key_products()
    {
        var regions = _designations.Where(designation => designation.Level == DesignationLevel.Regional).ToList();
        var provinces = _designations.Where(designation => designation.Level == DesignationLevel.Provincial).ToList();
        Assert.Equal(12, regions.Select(designation => designation.RegionCode).Distinct().Count());
        Assert.Equal(97, provinces.Select(designation => designation.ProvinceId).Distinct().Count());
        Assert.All(
            provinces.GroupBy(designation => designation.ProvinceId),
            province => Assert.Equal(province.Count(), province.Select(designation => designation.ProductCode).Distinct().Count())
        );
    }

    [Fact]
    public void Every_designation_says_that_it_is_made_up_and_has_what_its_level_asks() =>
        Assert.All(
            _designations,
            designation =>
            {
                Assert.Equal(Origin.Synthetic, designation.Origin);
                Assert.EndsWith("(mô phỏng)", designation.Decision, StringComparison.Ordinal);
                Assert.Equal(designation.Level == DesignationLevel.Ocop, designation.Stars is not null);
                Assert.Equal(designation.Level == DesignationLevel.Ocop, designation.CooperativeId is not null);
                Assert.Equal(designation.Level == DesignationLevel.Regional, designation.RegionCode is not null);
                Assert.False(designation.ValidTo <= designation.ValidFrom);
            }
        );

    private IEnumerable<KeyProductDesignation> HeldOn(DateOnly day) =>
        _designations.Where(designation =>
            designation.Level == DesignationLevel.Ocop && designation.ValidFrom <= day && !(designation.ValidTo < day)
        );
}
