namespace CollectiveEconomy.Ingestion.Tests.Rules;

/// <summary>Days that have not come, and days that nobody wrote. Today is 1 July 2026.</summary>
public sealed class DayRulesTests(TriedRegister register) : IClassFixture<TriedRegister>
{
    [Theory]
    [InlineData("cooperatives", "code,name,legal_form,founded,province", "F1,HTX F,COOPERATIVE,05/03/2031,01", "founded DaysHaveCome")]
    [InlineData(
        "cooperatives",
        "code,name,legal_form,founded,province,dissolved",
        "F1,HTX F,COOPERATIVE,05/09/2025,01,05/03/2099",
        "dissolved DaysHaveCome"
    )]
    [InlineData("cooperatives", "code,name,legal_form,founded,province", "F1,HTX F,COOPERATIVE,01/07/2026,01", null)]
    [InlineData(
        "cooperatives",
        "code,name,legal_form,founded,former_province",
        "F1,HTX F,COOPERATIVE,01/01/1900,01",
        "founded DaysAreNotPlaceholders"
    )]
    [InlineData(
        "cooperatives",
        "code,name,legal_form,founded,former_province",
        "F1,HTX F,COOPERATIVE,1970-01-01,01",
        "founded DaysAreNotPlaceholders"
    )]
    [InlineData(
        "cooperatives",
        "code,name,legal_form,founded,former_province",
        "F1,HTX F,COOPERATIVE,1899-12-31,01",
        "founded ValueIsWithinBounds"
    )]
    [InlineData("cooperatives", "code,name,legal_form,founded,former_province", "F1,HTX F,COOPERATIVE,2026,01", null)]
    [InlineData("cooperatives", "code,name,legal_form,founded,former_province", "F1,HTX F,COOPERATIVE,2027,01", "founded DaysHaveCome")]
    [InlineData("cooperatives", "code,name,legal_form,founded,former_province", "F1,HTX F,COOPERATIVE,08/2026,01", "founded DaysHaveCome")]
    [InlineData(
        "cooperatives",
        "code,name,legal_form,founded,former_province",
        "F1,HTX F,COOPERATIVE,1899,01",
        "founded ValueIsWithinBounds"
    )]
    [InlineData(
        "cooperatives",
        "code,name,legal_form,founded,former_province",
        "F1,HTX F,COOPERATIVE,1900,01",
        "founded DaysAreNotPlaceholders"
    )]
    [InlineData("cooperatives", "code,name,legal_form,founded,former_province", "F1,HTX F,COOPERATIVE,1970,01", null)]
    [InlineData("certifications", "cooperative,scheme,valid_from", "HTX-11,VIETGAP,2019", "valid_from DateIsOfADay")]
    [InlineData("certifications", "cooperative,scheme,valid_from", "HTX-11,VIETGAP,1904-01-01", "valid_from DaysAreNotPlaceholders")]
    [InlineData("chain_verifications", "model,date,is_alive", "M-11,2026-07-02,có", "date DaysHaveCome")]
    [InlineData("difficulties", "model,support_unit,type,date,severity", ",VCA_STE,SLOW_APPRAISAL,2027-01-01,3", "date DaysHaveCome")]
    [InlineData("annual_reports", "cooperative,year", "HTX-11,2027", "year DaysHaveCome")]
    [InlineData("production", "cooperative,product,year", "HTX-11,KP05,2027", "year DaysHaveCome")]
    [InlineData("models", "code,cooperative,programme,start_year,planned_end", "N,HTX-11,P2021_2025,2025,2027-12-31", null)]
    public async Task What_has_happened_has_a_day_that_has_come(string table, string headings, string row, string? told) =>
        Assert.Equal(told is null ? [] : [$"2 {told}"], await register.ToldAsync(table, headings, row));
}
