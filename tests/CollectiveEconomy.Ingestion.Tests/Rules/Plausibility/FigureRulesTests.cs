using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Tests.Rules.Plausibility;

/// <summary>Slips of digits and units in every table. The register has 100 members of HTX-11 in 2023.</summary>
public sealed class FigureRulesTests(TriedRegister register) : IClassFixture<TriedRegister>
{
    [Theory]
    [InlineData("members", "HTX-11,2024,100000", "2 members FiguresAreInScale")]
    [InlineData("members", "HTX-11,2020,99000", "2 members FiguresAreInScale")]
    [InlineData("members", "HTX-11,2024,10001", "2 members FiguresAreInScale")]
    [InlineData("members", "HTX-11,2024,9999", "2 members GrowthIsUsual?")]
    [InlineData("members", "HTX-11,2024,0", null)]
    [InlineData("members,households", "HTX-12,2020,7800,78", null)]
    [InlineData("members,households", "HTX-12,2020,7801,78", "2 members FiguresAreInScale")]
    [InlineData("members,women_members", "HTX-12,2020,31000,30", "2 members FiguresAreInScale")]
    [InlineData("members,workers", "HTX-12,2020,21000,10", "2 members FiguresAreInScale")]
    [InlineData("members,workers", "HTX-12,2020,55,12000", "2 workers FiguresAreInScale")]
    [InlineData("members", "HTX-12,2020,78000", "2 members FiguresAreInScale")]
    [InlineData("households", "HTX-12,2020,78000", "2 households FiguresAreInScale")]
    [InlineData("workers", "HTX-12,2020,78000", "2 workers FiguresAreInScale")]
    [InlineData("women_workers", "HTX-12,2020,78000", "2 women_workers FiguresAreInScale")]
    [InlineData(
        "revenue,profit_before_tax",
        "HTX-12,2020,2000000,100000000",
        "2 revenue MoneyIsInDong;2 profit_before_tax ProfitIsWithinRevenue?"
    )]
    [InlineData("profit_before_tax", "HTX-12,2020,-350", "2 profit_before_tax MoneyIsInDong")]
    [InlineData("profit_before_tax", "HTX-12,2020,-350000", null)]
    [InlineData("average_worker_income", "HTX-12,2020,60000000000", "2 average_worker_income MoneyIsInDong")]
    public async Task Figures_of_reports_are_in_scale(string headings, string row, string? told) =>
        Assert.Equal(
            (told?.Split(';') ?? []).Order(),
            (await register.ToldAsync("annual_reports", $"cooperative,year,{headings}", row)).Order()
        );

    [Theory]
    [InlineData("2023,78;2024,78000", "3 members FiguresAreInScale;2 members FiguresAreInScale")]
    [InlineData("2019,77;2021,70000", "3 members FiguresAreInScale;2 members FiguresAreInScale")]
    [InlineData("2019,77;2020,78;2022,78000", "4 members FiguresAreInScale")]
    [InlineData("2019,77;2020,78000;2022,79", "3 members FiguresAreInScale")]
    [InlineData("2019,77000;2020,78;2022,79", "2 members FiguresAreInScale;3 members FiguresAreInScale")]
    [InlineData("2022,79;2020,78000;2019,77", "3 members FiguresAreInScale")]
    [InlineData("2019,77;2020,;2022,79", null)]
    public async Task Of_the_years_of_a_file_the_one_that_differs_is_off(string rows, string? told) =>
        Assert.Equal(
            (told?.Split(';') ?? []).Order(),
            (await register.ToldAsync("annual_reports", "cooperative,year,members", [.. rows.Split(';').Select(row => $"HTX-12,{row}")]))
                .Where(line => !line.Contains("ReportersExist", StringComparison.Ordinal))
                .Order()
        );

    [Theory]
    [InlineData(
        "funding_lines",
        "model,source,year,planned,approved,disbursed",
        "M-11,NTM,2022,1500,1400,1300",
        "planned,approved,disbursed"
    )]
    [InlineData("funding_lines", "model,source,year,planned,approved", "M-11,NTM,2022,1500000000,1400000", "approved")]
    [InlineData("funding_lines", "model,source,year,pledged,paid", "M-11,COUNTERPART,2022,1500000000,1400000", "paid")]
    [InlineData(
        "loans",
        "cooperative,lender_kind,amount,annual_rate,term_months,disbursed_on",
        "HTX-11,BANK,500,8,24,2023-04-01",
        "amount"
    )]
    [InlineData(
        "loans",
        "cooperative,lender_kind,amount,annual_rate,term_months,disbursed_on",
        "HTX-11,BANK,500000000,8,365,2023-04-01",
        "!term_months"
    )]
    [InlineData("support_activities", "model,content_area,support_unit,year,cost", "M-11,BRAND,VCA_STE,2022,50", "cost")]
    [InlineData("outcomes", "model,indicator,year,kind,value", "M-11,REVENUE,2022,ACTUAL,5200", "value")]
    [InlineData("outcomes", "model,indicator,year,kind,value", "M-11,WORKER_INCOME,2022,ACTUAL,60", "value")]
    [InlineData("outcomes", "model,indicator,year,kind,value", "M-11,CONTRACTED_SHARE,2022,ACTUAL,60", null)]
    [InlineData("outcomes", "model,indicator,year,kind,value", "M-11,MEMBERS,2022,ACTUAL,78000", "!value")]
    [InlineData("production", "cooperative,product,year,value", "HTX-11,KP05,2024,2100", "value")]
    [InlineData("production", "cooperative,product,year,area_ha,volume_tonnes", "HTX-11,KP05,2024,10,20000", "!volume_tonnes")]
    [InlineData(
        "proposals",
        "code,cooperative,programme,support_unit,criteria_set,submitted,requested_amount",
        "T,HTX-11,P2021_2025,VCA_STE,P2021_2025_V1,2021-03-01,1500",
        "requested_amount"
    )]
    public async Task Every_table_is_checked(string table, string headings, string row, string? columns) =>
        Assert.Equal(
            columns?.Split(',').Select(name => name[0] == '!' ? $"2 {name[1..]} FiguresAreInScale" : $"2 {name} MoneyIsInDong") ?? [],
            await register.ToldAsync(table, headings, row)
        );

    [Theory]
    [InlineData("2014,200000000;2015,200000", null)]
    [InlineData("2014,200000000;2015,300000000;2016,300000", "4 profit_before_tax MoneyIsInDong")]
    [InlineData("2014,200000;2015,-300000000;2016,300000000", "2 profit_before_tax MoneyIsInDong")]
    [InlineData("2014,200000000;2015,300000;2016,-100000000", "3 profit_before_tax MoneyIsInDong")]
    public async Task A_profit_is_doubted_where_two_others_agree(string rows, string? told) =>
        Assert.Equal(
            told is null ? [] : [told],
            await register.ToldAsync(
                "annual_reports",
                "cooperative,year,profit_before_tax",
                [.. rows.Split(';').Select(row => $"HTX-12,{row}")]
            )
        );

    [Fact]
    public async Task Years_of_a_model_are_compared_over_a_gap() =>
        Assert.Equal(
            ["3 value FiguresAreInScale", "4 value MoneyIsInDong", "5 value MoneyIsInDong"],
            (
                await register.ToldAsync(
                    "outcomes",
                    "model,indicator,year,kind,value",
                    "M-11,MEMBERS,2021,BASELINE,50",
                    "M-11,MEMBERS,2023,ACTUAL,49000",
                    "M-11,REVENUE,2020,BASELINE,2000000",
                    "M-11,REVENUE,2022,ACTUAL,2000000000",
                    "M-11,REVENUE,2023,ACTUAL,2200000000",
                    "M-11,MEMBERS,2024,ACTUAL,52"
                )
            ).Distinct()
        );

    [Fact]
    public async Task What_the_register_has_is_not_doubted_again_and_what_is_confirmed_is_a_warning()
    {
        using var sandbox = await ImportSandbox.WithAsync(
            SmallRegister.Cooperative(21, Origin.Collected),
            SmallRegister.Report(21, 2023, members: 60_000),
            SmallRegister.Report(21, 2022, members: 60)
        );
        const string same = "cooperative,year,members,score\nHTX-21,2023,60000,50\n";
        const string like = "cooperative,year,members\nHTX-21,2024,61000\n";
        const string other = "cooperative,year,members\nHTX-21,2024,70\n";
        Assert.Empty(ImportSandbox.Told(await sandbox.TryAsync(sandbox.File("annual_reports.csv", same))));
        Assert.Equal(
            ["2 members FiguresAreInScale"],
            ImportSandbox.Told(await sandbox.TryAsync(sandbox.File("annual_reports.csv", other)))
        );
        // Workers are 3.
        Assert.Empty(ImportSandbox.Told(await sandbox.TryAsync(sandbox.File("annual_reports.csv", like))));
        var confirmed = await sandbox.RunAsync(
            new ImportLimits(),
            ImportSandbox.Order(sandbox.File("annual_reports.csv", other)) with
            {
                Confirmed = Confirmations.Parse(["FiguresAreInScale:HTX-21 2024"]),
            }
        );
        Assert.Equal((true, "2 members FiguresAreInScale?"), (confirmed.IsAccepted, ImportSandbox.Told(confirmed).Single()));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-3)]
    public async Task No_slip_of_thousands_passes_in_any_figure_of_a_report(int power)
    {
        var draw = new Random(21);
        string[] columns =
        [
            "members",
            "women_members",
            "households",
            "workers",
            "women_workers",
            "charter_capital",
            "total_assets",
            "revenue",
        ];
        for (var trial = 0; trial < 40; trial++)
        {
            var column = columns[draw.Next(columns.Length)];
            var usual = columns.IndexOf(column) < 5 ? draw.Next(1000, 40_000) : draw.NextInt64(1_000_000_000, 4_000_000_000_000);
            var years = Enumerable.Range(2011, 10).OrderBy(_ => draw.Next()).Take(draw.Next(2, 5)).ToList();
            var slipped = draw.Next(years.Count);
            var rows = years.Select(
                (year, index) => $"HTX-12,{year},{(long)(usual * (index == slipped ? Math.Pow(10, power) : 1 + draw.NextDouble()))}"
            );
            var found = await register.ToldAsync("annual_reports", $"cooperative,year,{column}", [.. rows]);
            Assert.Contains($"{slipped + 2} {column} {(columns.IndexOf(column) < 5 ? "FiguresAreInScale" : "MoneyIsInDong")}", found);
        }
    }

    [Fact]
    public async Task A_proposal_is_compared_with_earlier_ones_of_its_cooperative()
    {
        const string headings = "code,cooperative,programme,support_unit,criteria_set,submitted,requested_amount";
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected));
        var first = $"{headings}\nT-1,HTX-11,P2021_2025,VCA_STE,P2021_2025_V1,2021-03-01,500000000\n";
        Assert.Empty(ImportSandbox.Told(await sandbox.ImportAsync("proposals.csv", first)));
        Assert.Equal(
            ["2 requested_amount MoneyIsInDong"],
            ImportSandbox.Told(
                await sandbox.TryAsync(
                    sandbox.File("proposals.csv", $"{headings}\nT-2,HTX-11,P2021_2025,VCA_STE,P2021_2025_V1,2023-03-01,500000000000\n")
                )
            )
        );
    }
}
