using System.Globalization;

namespace CollectiveEconomy.Ingestion.Tests.Rules.Reports;

public sealed class ReportRulesTests(TriedRegister register) : IClassFixture<TriedRegister>
{
    [Theory]
    [InlineData("members,women_members", "10,11", "2 women_members WomenAreAmongMembers")]
    [InlineData("members,women_members", "10,10", null)]
    [InlineData("members,women_members", ",11", null)]
    [InlineData("workers,women_workers", "3,4", "2 women_workers WomenAreAmongWorkers")]
    [InlineData("workers,women_workers", "4,4", null)]
    [InlineData("members,households", "10,11", "2 households HouseholdsAreAmongMembers")]
    [InlineData("score,grade", "80,TOT", null)]
    [InlineData("score,grade", "79.99,TOT", "2 grade ScoreAndGradeAgree")]
    [InlineData("score,grade", "65,Khá", null)]
    [InlineData("score,grade", "64.9,KHA", "2 grade ScoreAndGradeAgree")]
    [InlineData("score,grade", "50,TRUNG_BINH", null)]
    [InlineData("score,grade", "49.9,YEU", null)]
    [InlineData("score,grade", "70,NOT_GRADED", "2 grade ScoreAndGradeAgree")]
    [InlineData("score,grade", ",NOT_GRADED", null)]
    public async Task Figures_of_a_report_agree(string headings, string values, string? told) =>
        Assert.Equal(Expected(told), await register.ToldAsync("annual_reports", $"cooperative,year,{headings}", $"HTX-11,2021,{values}"));

    [Theory]
    [InlineData("HTX-11,2009", "2 year ReportersExist")]
    [InlineData("HTX-11,2010", null)]
    [InlineData("HTX-12,2022", null)]
    [InlineData("HTX-12,2023", "2 year ReportersExist")]
    [InlineData("HTX-11,2026", "2 year ReportYearsHaveEnded?")]
    [InlineData("HTX-11,2025", null)]
    [InlineData("HTX-11,2027", "2 year DaysHaveCome")]
    public async Task Reports_are_of_years_in_which_there_was_something_to_report(string row, string? told) =>
        Assert.Equal(Expected(told), await register.ToldAsync("annual_reports", "cooperative,year", row));

    [Fact]
    public async Task A_correction_is_checked_together_with_what_the_register_has() =>
        Assert.Equal(
            ["2 women_members WomenAreAmongMembers"],
            await register.ToldAsync("annual_reports", "cooperative,year,women_members", "HTX-11,2023,101")
        );

    [Fact]
    public async Task All_findings_come_at_once_in_the_order_of_the_rows() =>
        Assert.Equal(
            [
                "2 women_members WomenAreAmongMembers",
                "3 members NumberIsReadable",
                "4 grade ScoreAndGradeAgree",
                "5 cooperative ReferenceIsKnown",
            ],
            await register.ToldAsync(
                "annual_reports",
                "cooperative,year,members,women_members,score,grade",
                "HTX-11,2019,10,11,,",
                "HTX-11,2020,ten,11,,",
                "HTX-11,2021,10,1,90,KHA",
                "HTX-7,2021,10,1,90,TOT"
            )
        );

    [Fact]
    public async Task What_is_wrong_in_other_fields_of_a_row_hides_nothing() =>
        Assert.Equal(
            [
                "2 cooperative ReferenceIsKnown",
                "2 grade ScoreAndGradeAgree",
                "2 women_members WomenAreAmongMembers",
                "3 year NumberIsReadable",
                "3 women_members WomenAreAmongMembers",
                "4 year ValueIsGiven",
                "4 grade ScoreAndGradeAgree",
                "5 cooperative ReferenceIsKnown",
                "5 grade CodesAreInForce?",
                "5 year DaysHaveCome",
            ],
            await register.ToldAsync(
                "annual_reports",
                "cooperative,year,members,women_members,score,grade",
                "HTX-7,2021,10,11,90,KHA",
                "HTX-11,next,10,11,90,TOT",
                "HTX-11,,10,1,90,KHA",
                "HTX-7,2027,10,1,90,TOT"
            )
        );

    [Fact]
    public async Task What_can_not_be_read_is_not_taken_for_missing() =>
        Assert.Equal(
            ["2 province CodeIsKnown", "3 founded DateIsReadable"],
            (
                await register.ToldAsync(
                    "cooperatives",
                    "code,name,legal_form,province,former_province,founded",
                    "B,HTX B,COOPERATIVE,ninety,,2026-01-01",
                    "C,HTX C,COOPERATIVE,,02,in May"
                )
            ).Select(told => told.Replace("ReferenceIsKnown", "CodeIsKnown", StringComparison.Ordinal))
        );

    [Fact]
    public async Task Messages_are_the_same_wherever_they_are_written()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        var report = await register.TryAsync("annual_reports", "cooperative,year,score,grade\nHTX-11,2021,79.5,TOT\n");
        Assert.Equal(
            ("A score of 79.5 corresponds to the grade KHA.", "vi-VN"),
            (report.Findings.Single().MessageEn, CultureInfo.CurrentCulture.Name)
        );
    }

    private static string[] Expected(string? told) => told is null ? [] : [told];
}
