using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Tests.Rules.Reports;

/// <summary>Slips of thousands, millions and billions, and growth that is unlikely. The register has 2 billion đồng of revenue in 2023.</summary>
public sealed class SizeRulesTests(TriedRegister register) : IClassFixture<TriedRegister>
{
    [Theory]
    [InlineData("HTX-11,2024,2100000000", null)]
    [InlineData("HTX-11,2024,2100", "2 revenue MoneyIsInDong")]
    [InlineData("HTX-11,2024,2100000", "2 revenue MoneyIsInDong")]
    [InlineData("HTX-11,2024,2.1e", "2 revenue NumberIsReadable")]
    [InlineData("HTX-11,2022,2100000", "2 revenue MoneyIsInDong")]
    [InlineData("HTX-11,2024,50000000", "2 revenue GrowthIsUsual?")]
    [InlineData("HTX-11,2024,21000000000", "2 revenue GrowthIsUsual?")]
    [InlineData("HTX-11,2024,19000000000", null)]
    [InlineData("HTX-11,2020,2100", "2 revenue MoneyIsInDong")]
    [InlineData("HTX-11,2020,2100000", "2 revenue MoneyIsInDong")]
    [InlineData("HTX-12,2020,2100", "2 revenue MoneyIsInDong")]
    [InlineData("HTX-12,2020,1000000", null)]
    [InlineData("HTX-12,2020,0", null)]
    [InlineData("HTX-12,2020,20000000000000", "2 revenue MoneyIsInDong")]
    [InlineData("HTX-11,2024,0", null)]
    public async Task Money_is_in_dong_and_grows_as_usual(string row, string? told) =>
        Assert.Equal(told is null ? [] : [told], await register.ToldAsync("annual_reports", "cooperative,year,revenue", row));

    // The register has 100 members, 3 workers, 1 woman among them, and the revenue.
    [Theory]
    [InlineData("HTX-11,2024,100,3,1,2000000000", "2 year ReportsAreOfTheirYear?")]
    [InlineData("HTX-11,2024,101,3,1,2000000000", null)]
    [InlineData("HTX-11,2024,100,3,1,", null)]
    [InlineData("HTX-11,2025,100,3,1,2000000000", null)]
    public async Task A_report_that_repeats_the_year_before_is_questioned(string row, string? told) =>
        Assert.Equal(
            told is null ? [] : [told],
            await register.ToldAsync("annual_reports", "cooperative,year,members,workers,women_workers,revenue", row)
        );

    [Fact]
    public async Task What_was_probably_meant_is_told()
    {
        var report = await register.TryAsync("annual_reports", "cooperative,year,revenue\nHTX-11,2024,2100\n");
        Assert.Equal("2100000000", report.Findings.Single().Suggestion);
    }

    [Theory]
    [InlineData("MoneyIsInDong:HTX-11 2024", "2 revenue MoneyIsInDong?")]
    [InlineData("MoneyIsInDong:HTX-12 2024", "2 revenue MoneyIsInDong")]
    [InlineData(null, "2 revenue MoneyIsInDong")]
    public async Task A_genuine_change_is_confirmed_row_by_row_and_other_slips_stay_out(string? confirmed, string told)
    {
        var report = await register.TryAsync(
            Confirmations.Parse(confirmed is null ? [] : [confirmed]),
            "annual_reports",
            "cooperative,year,revenue\nHTX-11,2024,2100\n"
        );
        Assert.Equal((told, told.EndsWith('?')), (ImportSandbox.Told(report).Single(), report.IsAccepted));
        Assert.Equal(
            !report.IsAccepted,
            report.Findings.Single().MessageEn.EndsWith("confirmation 'MoneyIsInDong:HTX-11 2024'.", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("MoneyIsInDong")]
    [InlineData("MoneyIsInDong:")]
    [InlineData("WomenAreAmongMembers:HTX-11 2024")]
    public void Only_rows_of_rules_that_can_be_right_all_the_same_are_confirmed(string confirmed) =>
        Assert.Contains(
            "MoneyIsInDong",
            Assert.Throws<TextInvalid>(() => Confirmations.Parse([confirmed])).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Years_of_one_file_are_compared_too() =>
        Assert.Equal(
            ["2 total_assets MoneyIsInDong", "3 total_assets MoneyIsInDong"],
            await register.ToldAsync("annual_reports", "cooperative,year,total_assets", "HTX-11,2014,5000000", "HTX-11,2015,5000000000")
        );

    [Theory]
    [InlineData("members", "HTX-11,2024,1001", "2 members GrowthIsUsual?")]
    [InlineData("members", "HTX-11,2024,999", null)]
    [InlineData("charter_capital,total_assets", "HTX-11,2014,2000000,1000000", "2 charter_capital CapitalIsWithinAssets?")]
    [InlineData("revenue,profit_before_tax", "HTX-11,2014,1000000000,1000000001", "2 profit_before_tax ProfitIsWithinRevenue?")]
    [InlineData("revenue,profit_before_tax", "HTX-11,2014,1000000000,-5000000", null)]
    [InlineData("members,status", "HTX-11,2014,5,O", "2 status MissingReportsHaveNoFigures")]
    [InlineData("members,status", "HTX-11,2014,,O", null)]
    public async Task Other_figures_are_compared(string headings, string row, string? told) =>
        Assert.Equal(told is null ? [] : [told], await register.ToldAsync("annual_reports", $"cooperative,year,{headings}", row));

    [Theory]
    [InlineData(2_100, 2_000_000, -1)]
    [InlineData(5_999, 2_000_000, -1)]
    [InlineData(6_001, 2_000_000, null)]
    [InlineData(2, 2_000_000_000, -3)]
    [InlineData(-2_000_000, 2, 2)]
    [InlineData(0, 2, null)]
    [InlineData(double.NaN, 2, null)]
    public void A_slip_is_a_power_of_a_thousand_to_within_a_factor_of_three(double value, double beside, int? power) =>
        Assert.Equal(power, FigureScale.Thousands(value, beside));
}
