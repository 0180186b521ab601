namespace CollectiveEconomy.Ingestion.Tests.Rules;

/// <summary>Codes outside the period in which they are in force are found: CodesAreInForce.</summary>
public sealed class CodesInForceTests(TriedRegister register) : IClassFixture<TriedRegister>
{
    [Theory]
    [InlineData("2024,TOT", null)]
    [InlineData("2025,TOT", "2 grade CodesAreInForce?")]
    [InlineData("2025,NOT_GRADED", null)]
    [InlineData("2025,", null)]
    public async Task A_grade_needs_a_scheme_in_force_at_the_end_of_the_year(string values, string? told) =>
        Assert.Equal(Expected(told), await ToldAsync("annual_reports", "cooperative,year,grade", $"HTX-11,{values}"));

    [Theory]
    [InlineData("2025-11-14,L", null)]
    [InlineData("2025-11-15,L", "2 vsic_section CodesAreInForce?")]
    public async Task A_letter_of_the_former_industry_classification_is_found_in_new_organisations(string values, string? told) =>
        Assert.Equal(
            Expected(told),
            await ToldAsync("cooperatives", "code,name,legal_form,province,founded,vsic_section", $"NEW-1,HTX Mới,COOPERATIVE,08,{values}")
        );

    [Fact]
    public async Task The_code_that_would_be_right_is_named()
    {
        var report = await register.TryAsync(
            "funding_lines",
            "model,year,source,planned\nM-11,2025,NTP_2026_2035,100000000\nM-11,2026,NTM,100000000\n"
        );
        var found = report.Findings.Where(finding => finding.Rule == "CodesAreInForce").ToList();
        Assert.Equal(2, found.Count);
        Assert.Equal(
            "NTP_2026_2035 (FUNDING_SOURCE) is in force from 2026-01-01, not on 2025-12-31 (Resolution 257/2025/QH15). Use NTM or POVERTY.",
            found[0].MessageEn
        );
        Assert.Equal(
            "NTM (FUNDING_SOURCE) was in force until 2025-12-31, not on 2026-12-31 (Resolution 257/2025/QH15). Use NTP_2026_2035.",
            found[1].MessageEn
        );
        Assert.Equal((null, "NTP_2026_2035"), (found[0].Suggestion, found[1].Suggestion));
    }

    private async Task<IEnumerable<string>> ToldAsync(string table, string headings, string row) =>
        (await register.ToldAsync(table, headings, row)).Where(line => line.Contains("CodesAreInForce", StringComparison.Ordinal));

    private static string[] Expected(string? told) => told is null ? [] : [told];
}
