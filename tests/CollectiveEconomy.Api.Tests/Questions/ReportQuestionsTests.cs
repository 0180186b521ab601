using System.Security.Cryptography;
using CollectiveEconomy.Statistics.Cooperatives;
using static CollectiveEconomy.Api.Tests.Questions.FixedRegister;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>The yearly report for a ministry.</summary>
[Collection(nameof(FixedPlatform))]
public sealed class ReportQuestionsTests(FixedPlatform platform)
{
    [Fact]
    public async Task Its_table_of_regions_counts_cooperatives_and_credit_funds_and_adds_them_up()
    {
        var rows = On31December(2024).Where(row => IsCooperative(row.Who)).ToList();
        var exact = (await platform.AskAsync("annual-report", exact: true)).Cells("cooperativesByRegion");
        var shown = (await platform.AskAsync("annual-report")).Cells("cooperativesByRegion");

        Assert.Equal(["NMM25", "RRD25", "SEA25", "-"], exact.Select(cell => cell.Text("region.code")));
        foreach (var (cell, anybodys) in exact.Zip(shown))
        {
            var own = rows.Where(row => cell.GetProperty("isTotal").GetBoolean() || RegionNowOf(row.Who) == cell.Text("region.code"))
                .ToList();
            var reports = own.Select(row => row.Report).OfType<AnnualReport>().ToList();
            var revenue = reports.Select(report => report.Revenue).Known();
            var women = reports.Where(report => report.WomenMembers is not null).ToList();
            var profitable = reports.Where(report => report is { Revenue: not null, ProfitBeforeTax: not null }).ToList();

            Assert.Equal(own.Count, cell.Number("cooperatives"));
            Assert.Equal(reports.Sum(report => report.Members), cell.Number("members"));
            Assert.Equal(reports.Sum(report => report.Workers), cell.Number("workers"));
            Assert.Equal(
                ((decimal?)women.Sum(report => report.WomenMembers)).Over(women.Sum(report => report.Members), 100),
                cell.Number("shareOfWomen.value")
            );
            Assert.Equal(revenue, cell.Number("revenue.total"));
            Assert.Equal(
                profitable.Select(report => report.ProfitBeforeTax).Known().Over(profitable.Sum(report => report.Revenue), 100),
                cell.Number("profitMargin.value")
            );
            Told.ToAnybody(
                anybodys.Number("revenue.total"),
                anybodys.Text("revenue.status"),
                revenue,
                own.Select(row => (row.Who.Id, row.Report?.Revenue))
            );
        }
    }

    [Fact]
    public async Task Its_other_tables_count_organisations_fields_models_and_money()
    {
        var data = await platform.AskAsync("annual-report", new { year = 2021 });
        Assert.Equal(
            // One report of 2021 is missing, that of 64 members; five groups are counted for the one that was asked.
            ["COOPERATIVE 14 1052", "UNION 1 294", "GROUP 5 70", "CREDIT_FUND 1 894"],
            data.Cells("organisationsByLegalForm")
                .Select(cell => $"{cell.Text("legalForm.code")} {cell.Text("organisations")} {cell.Text("members")}")
        );
        Assert.Equal(
            ["AGRI 10 931", "IND 1 24", "TRD 1 34", "TRP 1 44", "PCF 1 894", "- 1 19", "- 15 1946"],
            data.Cells("cooperativesByField")
                .Select(cell => $"{cell.Text("field.code")} {cell.Text("cooperatives")} {cell.Text("members")}")
        );
        Assert.Equal(
            // Of four chains that were looked at one had ended by day 181, and two were seen for longer than a year.
            ["P2018_2020 3 66.67", "P2021_2025 6 100", "- 9 75"],
            data.Cells("modelsByProgramme")
                .Select(cell =>
                    FormattableString.Invariant(
                        $"{cell.Text("programme.code")} {cell.Text("models")} {cell.Number("alive12Months.value"):0.##}"
                    )
                )
        );
        Assert.Equal(
            [
                "NTM 700000000 600000000 O O",
                "ECON_CAREER 1000000000 900000000 O O",
                "COUNTERPART - - Q O",
                "- - - O Q",
                "- 1700000000 1500000000 Q Q",
            ],
            data.Cells("fundingBySource")
                .Select(cell =>
                    $"{cell.Text("fundingSource.code")} {cell.Text("approved")} {cell.Text("disbursed")} {cell.Text("paid.status")} {cell.Text("loans.status")}"
                )
        );
    }

    [Fact]
    public async Task It_is_in_both_languages_and_says_of_which_release_it_is()
    {
        var data = await platform.AskAsync("annual-report");
        var region = data.Cells("cooperativesByRegion")[0].GetProperty("region");
        Assert.Equal(("Trung du và miền núi phía Bắc", "Northern Midlands and Mountains"), (region.Text("vi"), region.Text("en")));
        var release = data.At("statistics.release");
        Assert.Equal(("2027.2", "2027-06-09", "False"), (release.Text("id"), release.Text("publishedOn"), release.Text("isSynthetic")));
        var notes = data.At("statistics.cooperativesByRegion.notes").EnumerateArray().Select(note => note.Text("code")).ToList();
        Assert.Contains("PROTECTED_NOISE", notes);
        Assert.Contains("HARMONISED_AREAS", notes);
        Assert.DoesNotContain("SYNTHETIC", notes);
    }

    [Theory]
    [InlineData("organisationsByLegalForm")]
    [InlineData("cooperativesByRegion")]
    [InlineData("cooperativesByField")]
    [InlineData("modelsByProgramme")]
    [InlineData("fundingBySource")]
    public async Task Each_table_is_given_again_byte_for_byte_by_its_citation(string table)
    {
        var data = await platform.AskAsync("annual-report");
        var citation = data.At($"statistics.{table}.citation");
        Assert.Contains("2027.2", citation.Text("text"));
        var again = await platform.FollowAsync(citation.Text("url"));
        Assert.Equal(citation.Text("hash"), "sha256:" + Convert.ToHexStringLower(SHA256.HashData(again)));
    }
}
