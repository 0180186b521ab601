using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Tests.Areas;

public sealed class ProvinceTests
{
    [Theory]
    [InlineData(AreaSet.Areas2025, "15", 3415)]
    [InlineData(AreaSet.AreasBefore2025, "15", 6315)]
    [InlineData(AreaSet.Areas2025, "01", 3401)]
    [InlineData(AreaSet.AreasBefore2025, "96", 6396)]
    public void The_same_code_has_another_key_in_each_area_set(AreaSet areas, string code, int id) =>
        Assert.Equal(id, Province.IdOf(areas, code));

    [Theory]
    [InlineData("")]
    [InlineData("VN")]
    public void A_code_that_is_no_number_has_no_key(string code) =>
        Assert.Throws<FormatException>(() => Province.IdOf(AreaSet.Areas2025, code));

    [Fact]
    public void Each_level_and_set_has_a_codelist_of_its_own() =>
        Assert.Equal(
            ["PROVINCE_AREAS_2025", "PROVINCE_AREAS_BEFORE_2025", "REGION_AREAS_2025", "REGION_AREAS_BEFORE_2025"],
            Enum.GetValues<AreaLevel>()
                .SelectMany(level => Enum.GetValues<AreaSet>().Select(areas => AreaCodelists.Id(level, areas)))
                .Order()
        );
}
