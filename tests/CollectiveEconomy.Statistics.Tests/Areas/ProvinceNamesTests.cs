using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Tests.Areas;

public sealed class ProvinceNamesTests
{
    [Theory]
    [InlineData("Thành phố Hà Nội", "01", "01")]
    [InlineData("TP.HCM", "79", "79")]
    [InlineData("Thừa Thiên Huế", "46", "46")]
    [InlineData("Đắc Lắc", "66", "66")]
    [InlineData("Hà Giang", null, "02")]
    [InlineData("Bắc Ninh", "24", "27")]
    [InlineData("Kontum", null, "62")]
    [InlineData("Sa Đéc", null, null)]
    [InlineData("Tỉnh", null, null)]
    [InlineData("", null, null)]
    public void A_name_is_of_at_most_one_province_of_a_set(string name, string? code34, string? code63)
    {
        Assert.Equal(code34, ProvinceNames.Find(name, AreaSet.Areas2025));
        Assert.Equal(code63, ProvinceNames.Find(name, AreaSet.AreasBefore2025));
    }

    [Theory]
    [InlineData(AreaSet.Areas2025, 34)]
    [InlineData(AreaSet.AreasBefore2025, 63)]
    public void Every_province_is_found_by_its_names_with_and_without_its_type(AreaSet areas, int count)
    {
        Assert.Equal(count, KnownProvinces.Of(areas).Count());
        Assert.All(
            KnownProvinces.Of(areas),
            province =>
                Assert.All(
                    new[]
                    {
                        province.NameVi!,
                        province.NameEn!,
                        $"Tỉnh {province.NameVi}",
                        $"TP. {province.NameVi}",
                        $"{province.NameEn} City",
                    },
                    name => Assert.Equal(province.Code, ProvinceNames.Find(name, areas))
                )
        );
    }

    [Theory]
    [InlineData("02", "Hà Giang (02/63) nay thuộc Tuyên Quang (08).")]
    [InlineData("6", "Bắc Kạn (06/63) nay thuộc Thái Nguyên (19).")]
    [InlineData("Sa Đéc", "Sa Đéc nay thuộc Đồng Tháp (82).")]
    [InlineData("Cần Thơo", "Gần nhất: Cần Thơ (92).")]
    [InlineData("Paris", "")]
    public void A_former_province_is_advised_as_its_successor(string text, string sentence) =>
        Assert.Equal(sentence, ProvinceAdvice.For(text, AreaSet.Areas2025).Vi);
}
