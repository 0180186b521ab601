namespace CollectiveEconomy.Ingestion.Tests.Rules.Official;

public sealed class OfficialRulesTests(TriedRegister register) : IClassFixture<TriedRegister>
{
    private const string Headings =
        "code,indicator,period_kind,period_start,period_end,period_precision,area_set,area_code,area_name,entity,breakdown,value_reported,unit_reported,value,unit,value_kind,source_document";

    [Theory]
    [InlineData("COOP_EXISTING,POINT,,2024-12-31,DAY,,VN,Cả nước,HTX,,33335,COUNT,33335,COUNT,ACTUAL", null)]
    [InlineData("COOP_EXISTING,POINT,,2024-12-31,DAY,63,24,Bắc Giang,HTX,,100,COUNT,100,COUNT,ACTUAL", null)]
    // 24 is Bắc Giang among the 63, and Bắc Ninh among the 34.
    [InlineData(
        "COOP_EXISTING,POINT,,2024-12-31,DAY,63,24,Bắc Ninh,HTX,,100,COUNT,100,COUNT,ACTUAL",
        "2 area_name AreaNamesAreOfTheirCode"
    )]
    [InlineData(
        "COOP_EXISTING,POINT,,2025-12-31,DAY,34,24,Bắc Giang,HTX,,100,COUNT,100,COUNT,ACTUAL",
        "2 area_name AreaNamesAreOfTheirCode"
    )]
    [InlineData("COOP_EXISTING,POINT,,2025-12-31,DAY,34,27,Bắc Ninh,HTX,,100,COUNT,100,COUNT,ACTUAL", "2 area_code AreasAreOfTheirSet")]
    [InlineData("COOP_EXISTING,POINT,,2025-12-31,DAY,34,VN,Cả nước,HTX,,100,COUNT,100,COUNT,ACTUAL", "2 area_code AreasAreOfTheirSet")]
    [InlineData("COOP_EXISTING,POINT,,2026-06-30,DAY,63,24,Bắc Giang,HTX,,100,COUNT,100,COUNT,ACTUAL", "2 area_set AreaSetsWereInForce?")]
    [InlineData("COOP_EXISTING,POINT,,2024-12-31,DAY,34,24,Bắc Ninh,HTX,,100,COUNT,100,COUNT,ACTUAL", "2 area_set AreaSetsWereInForce?")]
    [InlineData("COOP_EXISTING,POINT,,2030-12-31,DAY,63,24,Bắc Giang,HTX,,100,COUNT,100,COUNT,TARGET", null)]
    [InlineData("COOP_EXISTING,POINT,,2024-12-31,DAY,,VN,Cả nước,HTX,,33.335,COUNT,33.34,COUNT,ACTUAL", null)]
    [InlineData(
        "COOP_EXISTING,POINT,,2024-12-31,DAY,,VN,Cả nước,HTX,,33.557,COUNT,33557,COUNT,ACTUAL",
        "2 value_reported PrintedValuesAreClear?"
    )]
    [InlineData("COOP_EXISTING,POINT,,2024-12-31,DAY,,VN,Cả nước,HTX,,1.033.557,COUNT,1033557,COUNT,ACTUAL", null)]
    [InlineData("COOP_EXISTING,POINT,,2024-12-31,DAY,,VN,Cả nước,HTX,,33.557,COUNT,3355,COUNT,ACTUAL", "2 value ReportedValuesConvert")]
    [InlineData(
        "COOP_EXISTING,POINT,,2024-12-31,DAY,,VN,Cả nước,HTX,OCOP_STAR,33335,COUNT,33335,COUNT,ACTUAL",
        "2 breakdown_code BreakdownsHaveTheirCode"
    )]
    [InlineData("COOP_EXISTING,POINT,,2024-12-31,DAY,,VN,Cả nước,HTX,,33335,COUNT,33335,PERSONS,ACTUAL", "2 unit UnitsAreOfTheirIndicator")]
    [InlineData(
        "COOP_EXISTING,POINT,2024-01-01,2024-12-31,DAY,,VN,Cả nước,HTX,,33335,COUNT,33335,COUNT,ACTUAL",
        "2 period_start PeriodsOfFlowsHaveTheirStart"
    )]
    [InlineData("PROG_STATE_FUNDING,FLOW,2018-01-01,2018-12-31,YEAR,,VN,Cả nước,CHAIN_MODEL,,11.4,VND_BN,11400000000,VND,ACTUAL", null)]
    [InlineData(
        "PROG_STATE_FUNDING,FLOW,2018-01-01,2018-12-31,YEAR,,VN,Cả nước,CHAIN_MODEL,,11.4,VND_BN,11400000,VND,ACTUAL",
        "2 value ReportedValuesConvert"
    )]
    public async Task Official_figures_are_of_an_area_of_its_time_and_in_their_unit(string values, string? told) =>
        Assert.Equal(told is null ? [] : [told], await register.ToldAsync("official_figures", Headings, $"F9001,{values},D001"));

    private const string Stock = "COOP_EXISTING,POINT,,2024-12-31,YEAR,,VN,Cả nước,HTX,";
    private const string Flow = "PROG_STATE_FUNDING,FLOW,2024-01-01,2024-12-31,YEAR,,VN,Cả nước,CHAIN_MODEL,";

    [Theory]
    [InlineData("33.557,COUNT,33557", "\"11,4\",VND_BN,1140000000", "3 value ReportedValuesConvert", "11400000000")]
    [InlineData("33.557,COUNT,33557", "\"11,4\",VND_BN,11400000000", null, null)]
    [InlineData("\"33,557\",COUNT,33557", "11.4,VND_BN,11400000000", null, null)]
    [InlineData("33.557,COUNT,33557", "11.4,VND_BN,11400000000", "2 value ReportedValuesConvert", "33.56")]
    [InlineData("33 557,COUNT,33557", "11.4,VND_BN,11400000000", null, null)]
    [InlineData("33 55 7,COUNT,33557", "11.4,VND_BN,11400000000", "2 value_reported CellHoldsOneNumber", null)]
    [InlineData("\"33\n557\",COUNT,33557", "11.4,VND_BN,11400000000", "2 value_reported CellHoldsOneNumber", null)]
    [InlineData("33.557,COUNT,33557", "11400000000,VND,\"11.400.000.000,0\"", null, null)]
    public async Task A_printed_number_is_read_in_the_notation_of_its_file(string stock, string flow, string? told, string? advised)
    {
        var report = await register.TryAsync(
            "official_figures",
            $"{Headings}\nZ1,{Stock},{stock},COUNT,ACTUAL,D001\nZ2,{Flow},{flow},VND,ACTUAL,D001\n"
        );
        Assert.Equal(told is null ? [] : [told], Importing.ImportSandbox.Told(report));
        Assert.Equal(advised, report.Findings.SingleOrDefault()?.Suggestion);
    }

    [Fact]
    public async Task A_figure_of_another_source_does_not_take_the_place_of_one_that_is_there() =>
        Assert.Equal(
            ["2 code FiguresKeepTheirSource"],
            await register.ToldAsync(
                "official_figures",
                Headings,
                "F0001,PROG_STATE_FUNDING,FLOW,2018-01-01,2018-12-31,YEAR,,VN,Cả nước,CHAIN_MODEL,,11.4,VND_BN,11400000000,VND,ACTUAL,D002"
            )
        );

    [Fact]
    public async Task Every_official_figure_of_the_reference_data_passes()
    {
        var file = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema/codelists/official_figures.csv"));
        var report = await register.TryAsync(
            "official_figures",
            file.Replace("id,indicator", "code,indicator", StringComparison.Ordinal)
                .Replace("area_name_vi", "area_name", StringComparison.Ordinal)
                .Replace("htx_field", "field", StringComparison.Ordinal)
                .Replace("obs_status", "status", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(Importing.ImportSandbox.Told(report), line => !line.EndsWith('?'));
        Assert.Equal((235, 0, 0), (report.Tables[0].Rows, report.Tables[0].Added, report.Tables[0].Changed));
    }
}
