namespace CollectiveEconomy.Ingestion.Tests.Rules.Cooperatives;

public sealed class CooperativeRulesTests(TriedRegister register) : IClassFixture<TriedRegister>
{
    [Theory]
    [InlineData("AGRI", "A", null)]
    [InlineData("AGRI", "B", null)]
    [InlineData("IND", "C", null)]
    [InlineData("AGRI", "C", "2 field FieldAndVsicSectionAgree?")]
    [InlineData("TRD", "A", "2 field FieldAndVsicSectionAgree?")]
    [InlineData("OTH", "P", null)]
    [InlineData("", "A", null)]
    [InlineData("AGRI", "", null)]
    public async Task The_field_is_one_of_the_vsic_section(string field, string section, string? told) =>
        Assert.Equal(
            told is null ? [] : [told],
            await register.ToldAsync(
                "cooperatives",
                "code,name,legal_form,founded,province,field,vsic_section",
                $"X,HTX X,COOPERATIVE,05/09/2025,01,{field},{section}"
            )
        );

    [Theory]
    [InlineData("08,02,2016-01-01", null)]
    [InlineData(",02,2016-01-01", null)]
    [InlineData("Tuyên Quang,ha giang,2016-01-01", null)]
    [InlineData("04,02,2016-01-01", "2 province FormerProvinceBecameProvince")]
    [InlineData("08,,2016-01-01", "2 former_province OldProvinceIsStatedUntilMerger")]
    [InlineData("08,,01/07/2025", null)]
    [InlineData(",,2025-07-01", "2 province ProvincesAreStated")]
    // 24 is Bắc Giang among the 63 and Bắc Ninh among the 34; 27 is Bắc Ninh among the 63 and nothing among the 34.
    [InlineData("24,24,2016-01-01", null)]
    [InlineData("24,27,2016-01-01", null)]
    [InlineData("27,27,2016-01-01", "2 province ReferenceIsKnown")]
    // 15 is Yên Bái among the 63, which went into Lào Cai, 15 among the 34; 52 is Bình Định, which went into Gia Lai.
    [InlineData("15,15,2016-01-01", null)]
    [InlineData("15,52,2016-01-01", "2 province FormerProvinceBecameProvince")]
    public async Task Provinces_are_those_of_their_set_and_their_succession(string values, string? told) =>
        Assert.Equal(
            told is null ? [] : [told],
            await register.ToldAsync(
                "cooperatives",
                "code,name,legal_form,province,former_province,founded",
                $"X,HTX X,COOPERATIVE,{values}"
            )
        );

    [Fact]
    public async Task Who_is_no_union_has_no_members() =>
        Assert.Equal(
            ["2 union UnionsAreUnions"],
            await register.ToldAsync("cooperatives", "code,name,legal_form,former_province,union", "X,HTX X,COOPERATIVE,02,HTX-11")
        );

    [Theory]
    [InlineData("X,HTX 11,COOPERATIVE,02", "2 name NamesakesAreOne?")]
    [InlineData("X,htx  11,COOPERATIVE,Hà Giang", "2 name NamesakesAreOne?")]
    [InlineData("X,Hợp tác xã 11,COOPERATIVE,02", "2 name NamesakesAreOne?")]
    [InlineData("X,Tổ hợp tác 11,COOPERATIVE,02", null)]
    [InlineData("X,HTX 11,COOPERATIVE,01", null)]
    [InlineData("X,HTX 11,UNION,02", null)]
    [InlineData("HTX-11,HTX 11,COOPERATIVE,02", null)]
    public async Task Two_of_one_name_form_and_province_are_told(string row, string? told) =>
        Assert.Equal(told is null ? [] : [told], await register.ToldAsync("cooperatives", "code,name,legal_form,former_province", row));

    [Fact]
    public async Task Who_is_dissolved_was_founded_before() =>
        Assert.Equal(
            ["2 dissolved PeriodsRunForward"],
            await register.ToldAsync(
                "cooperatives",
                "code,name,legal_form,former_province,founded,dissolved",
                "X,HTX X,COOPERATIVE,02,2016-01-02,2016-01-01"
            )
        );
}
