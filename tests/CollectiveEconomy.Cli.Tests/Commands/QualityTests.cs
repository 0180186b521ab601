using System.Globalization;
using System.Text.Json;

namespace CollectiveEconomy.Cli.Tests.Commands;

[Collection(Published.Name)]
public sealed class QualityTests(PublishedFixture published)
{
    [Fact]
    public async Task The_three_formats_tell_the_same()
    {
        var table = await published.Sandbox.RunAsync("quality", "--year", "2024");
        var csv = await published.Sandbox.RunAsync("quality", "--year", "2024", "--format", "csv");
        var json = await published.Sandbox.RunAsync("quality", "--year", "2024", "--format", "json");

        Assert.Equal([0, 0, 0], new[] { table, csv, json }.Select(run => run.Code));
        Assert.Equal(["unit_response", "2024", "VN"], table.Rows[0][..3]);
        Assert.All(table.Rows, row => Assert.Equal("2024", row[1]));
        Assert.Equal(["coverage", "item_non_response", "unit_response"], table.Rows.Select(row => row[0]).Distinct().Order());
        Assert.Equal(table.Rows.Select(row => string.Join(',', row)), csv.Rows.Select(row => row[0]));
        Assert.StartsWith("indicator,year,subject,part,whole,rate\n", csv.Output, StringComparison.Ordinal);
        using var rows = JsonDocument.Parse(json.Output);
        Assert.Equal(
            table.Rows.Select(row => (row[0], row[2], Number(row[5]))),
            rows.RootElement.EnumerateArray()
                .Select(row =>
                    (
                        row.GetProperty("indicator").GetString()!,
                        row.GetProperty("subject").GetString()!,
                        row.GetProperty("rate").ValueKind == JsonValueKind.Null ? (decimal?)null : row.GetProperty("rate").GetDecimal()
                    )
                )
        );
    }

    [Fact]
    public async Task It_begins_with_a_summary_in_the_language_of_the_reader()
    {
        var english = await published.Sandbox.RunAsync("quality", "--year", "2024");
        Assert.Matches(@"^2024: \d+ of \d+ reports were received \(\d+\.\d%\)\.$", english.Told[0]);
        Assert.StartsWith("Most often missing: ", english.Told[1], StringComparison.Ordinal);
        var vietnamese = await published.Sandbox.RunAsync("quality", "--year", "2024", "--language", "vi");
        Assert.Matches(@"^2024: nhận \d+ trong \d+ báo cáo \(", vietnamese.Told[0]);
    }

    [Fact]
    public async Task Provinces_are_those_of_the_area_set()
    {
        async Task<int> ProvincesAsync(string areas) =>
            (await published.Sandbox.RunAsync("quality", "--year", "2024", "--areas", areas)).Rows.Count(row => row[0] == "unit_response")
            - 1;
        Assert.Equal((34, 63), (await ProvincesAsync("areas2025"), await ProvincesAsync("areasBefore2025")));
    }

    [Fact]
    public async Task A_year_without_reports_and_a_deadline_that_is_no_day_are_told()
    {
        var run = await published.Sandbox.RunAsync("quality", "--year", "1990");
        Assert.Equal(("indicator\tyear\tsubject\tpart\twhole\trate\n", 0), (run.Output, run.Code));
        Assert.StartsWith("There is no data", run.Error, StringComparison.Ordinal);

        using var sandbox = new Sandbox();
        sandbox.Configure("""{ "Quality": { "ReportDeadline": "02-30" } }""");
        var refused = await sandbox.RunAsync("quality");
        Assert.Equal(ExitCode.Refused, refused.Code);
        Assert.StartsWith("Quality:ReportDeadline is '02-30'; it must be a month and day", refused.Error, StringComparison.Ordinal);
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
