namespace CollectiveEconomy.Ingestion.Tests.Rules.Productions;

public sealed class ProduceRulesTests(TriedRegister register) : IClassFixture<TriedRegister>
{
    [Theory]
    [InlineData("HTX-11,KP05,2024,10,20,2000000000,20,10", null)]
    [InlineData("HTX-11,Hồ tiêu,2024,10,20,,,", null)]
    [InlineData("HTX-11,KP05,2024,10,20,,20.5,", "2 contracted_volume_tonnes ContractsAreWithinVolume")]
    [InlineData("HTX-11,KP05,2024,10,20,,,10.5", "2 certified_area_ha CertifiedAreaIsWithinArea")]
    [InlineData("HTX-12,KP05,2023,,,,,", "2 year ProducersExist")]
    [InlineData("HTX-11,KP05,2027,,,,,", "2 year DaysHaveCome")]
    [InlineData("HTX-11,KP05,2024,10,20,1000000,,", "2 value PricesAreUsual?")]
    [InlineData("HTX-11,KP99,2024,10,20,,,", "2 product ReferenceIsKnown")]
    public async Task Production_agrees_with_itself(string row, string? told) =>
        Assert.Equal(
            Expected(told),
            await register.ToldAsync(
                "production",
                "cooperative,product,year,area_ha,volume_tonnes,value,contracted_volume_tonnes,certified_area_ha",
                row
            )
        );

    [Theory]
    [InlineData("HTX-11,KP05,2024,10,20,2000000000", "3 year HarvestsAreOfTheirYear?")]
    [InlineData("HTX-11,KP05,2024,10,20,2000000001", null)]
    [InlineData("HTX-11,KP05,2024,10,20,", null)]
    [InlineData("HTX-11,KP06,2024,10,20,2000000000", null)]
    public async Task Production_that_repeats_the_year_before_is_questioned(string row, string? told) =>
        Assert.Equal(
            Expected(told),
            await register.ToldAsync(
                "production",
                "cooperative,product,year,area_ha,volume_tonnes,value",
                "HTX-11,KP05,2023,10,20,2000000000",
                row
            )
        );

    [Theory]
    [InlineData("HTX-11,VIETGAP,2024-01-01,2024-12-31", null)]
    [InlineData("HTX-11,VIETGAP,2024-01-01,2023-12-31", "2 valid_to PeriodsRunForward")]
    [InlineData("HTX-11,vietgap,2024-01-01,", null)]
    [InlineData("HTX-11,VIETGAB,2024-01-01,", "2 scheme CodeIsKnown")]
    public async Task Certificates_are_valid_from_a_day_on(string row, string? told) =>
        Assert.Equal(Expected(told), await register.ToldAsync("certifications", "cooperative,scheme,valid_from,valid_to", row));

    [Theory]
    [InlineData("KP05,PROVINCIAL,,08,,,QĐ 1", null)]
    [InlineData("KP05,PROVINCIAL,,,,,QĐ 1", "2 level LevelsNameTheirArea")]
    [InlineData("KP05,REGIONAL,NMM25,,,,QĐ 1", null)]
    [InlineData("KP05,NATIONAL,,08,,,QĐ 1", "2 level LevelsNameTheirArea")]
    [InlineData("KP05,OCOP,,08,HTX-11,4,QĐ 1", null)]
    [InlineData("KP05,OCOP,,08,HTX-11,,QĐ 1", "2 stars StarsAreOfOcop")]
    [InlineData("KP05,PROVINCIAL,,08,,3,QĐ 1", "2 stars StarsAreOfOcop")]
    [InlineData("KP05,OCOP,,08,HTX-11,6,QĐ 1", "2 stars ValueIsWithinBounds")]
    public async Task Designations_are_of_their_level(string row, string? told)
    {
        var found = await register.ToldAsync("designations", "product,level,region,province,cooperative,stars,decision", row);
        // Stars that can't be read are stars that are missing as well.
        Assert.Equal(Expected(told), found.Take(1));
    }

    private static string[] Expected(string? told) => told is null ? [] : [told];
}
