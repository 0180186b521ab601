using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Areas;

/// <summary>Names, kinds and regions as of a day.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class AreaDaysTests(RunningPlatform platform)
{
    [Theory]
    [InlineData("46", "2024-12-31", "Thừa Thiên Huế", "PROVINCE")]
    [InlineData("46", "2025-01-01", "Huế", "MUNICIPALITY")]
    [InlineData("46", "2025-07-01", "Huế", "MUNICIPALITY")]
    [InlineData("75", "2026-04-29", "Đồng Nai", "PROVINCE")]
    [InlineData("75", "2026-04-30", "Đồng Nai", "MUNICIPALITY")]
    [InlineData("22", "2026-08-31", "Quảng Ninh", "PROVINCE")]
    [InlineData("22", "2026-09-01", "Quảng Ninh", "MUNICIPALITY")]
    [InlineData("24", "2026-09-19", "Bắc Ninh", "PROVINCE")]
    [InlineData("24", "2026-09-20", "Bắc Ninh", "MUNICIPALITY")]
    // Before the merger code 24 was another province.
    [InlineData("24", "2025-06-30", "Bắc Giang", "PROVINCE")]
    public async Task A_province_is_named_as_it_was_on_the_day(string code, string day, string name, string kind)
    {
        var province = (await DataAsync($"{{ province(code: \"{code}\", asOf: \"{day}\") {{ name(language: VI) kind }} }}")).GetProperty(
            "province"
        );
        Assert.Equal((name, kind), (province.GetProperty("name").GetString(), province.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("2024-12-31", 58, 5)]
    [InlineData("2025-01-01", 57, 6)]
    [InlineData("2025-06-30", 57, 6)]
    [InlineData("2025-07-01", 28, 6)]
    [InlineData("2026-04-29", 28, 6)]
    [InlineData("2026-04-30", 27, 7)]
    [InlineData("2026-08-31", 27, 7)]
    [InlineData("2026-09-01", 26, 8)]
    [InlineData("2026-09-19", 26, 8)]
    [InlineData("2026-09-20", 25, 9)]
    public async Task Provinces_and_municipalities_are_counted_as_of_the_day(string day, int provinces, int municipalities)
    {
        var kinds = (await DataAsync($"{{ provinces(asOf: \"{day}\") {{ kind }} }}"))
            .GetProperty("provinces")
            .EnumerateArray()
            .Select(province => province.GetProperty("kind").GetString())
            .ToList();
        Assert.Equal((provinces, municipalities), (kinds.Count(kind => kind == "PROVINCE"), kinds.Count(kind => kind == "MUNICIPALITY")));
    }

    [Theory]
    // The regions of the National Assembly came later than the provinces.
    [InlineData("2025-06-30", "RRD")]
    [InlineData("2025-12-09", "RRD")]
    [InlineData("2025-12-10", "RRD25")]
    public async Task Regions_are_those_of_the_law_on_the_day(string day, string code)
    {
        var regions = (await DataAsync($"{{ regions(asOf: \"{day}\") {{ code }} }}")).GetProperty("regions").EnumerateArray().ToList();
        Assert.Equal(6, regions.Count);
        Assert.Contains(regions, region => region.GetProperty("code").GetString() == code);
    }

    [Theory]
    [InlineData("provinces(asOf: \"2008-07-31\")", "give a day from 2008-08-01 to 2026-12-31")]
    [InlineData("provinces(asOf: \"2027-01-01\")", "give a day from 2008-08-01 to 2026-12-31")]
    [InlineData("regions(asOf: \"1999-01-01\")", "give a day from 2008-08-01 to 2026-12-31")]
    [InlineData("provinces(areas: AREAS_2025, asOf: \"2025-06-30\")", "from 2025-07-01 to 2026-12-31, or ask for AREAS_BEFORE_2025")]
    [InlineData("provinces(areas: AREAS_BEFORE_2025, asOf: \"2025-07-01\")", "from 2008-08-01 to 2025-06-30, or ask for AREAS_2025")]
    [InlineData("regions(areas: AREAS_2025, asOf: \"2025-12-09\")", "from 2025-12-10 to 2026-12-31, or leave 'areas' out")]
    public async Task A_day_outside_what_is_known_is_refused_with_what_would_be_right(string field, string advice)
    {
        var error = (await platform.AskAsync($"{{ {field} {{ code }} }}")).GetProperty("errors")[0];
        Assert.Equal("AREA_DAY_UNKNOWN", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(advice, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_a_crosswalk_outside_what_is_known_is_refused_too()
    {
        var error = (await platform.AskAsync("{ areaCrosswalk(from: \"2024-12-31\", to: \"2030-01-01\") { relation } }")).GetProperty(
            "errors"
        )[0];
        Assert.Equal("AREA_DAY_UNKNOWN", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_province_by_a_wrong_code_is_refused_with_the_right_one()
    {
        var error = (await platform.AskAsync("{ province(code: \"Ha Noi\") { code } }")).GetProperty("errors")[0];
        Assert.Equal("UNKNOWN_CODE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("'01' (Ha Noi)", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Periods_of_a_province_carry_their_legal_text()
    {
        var periods = (
            await DataAsync("{ province(code: \"75\") { validity { kind validFrom validTo confidence legalBasis(language: EN) } } }")
        )
            .GetProperty("province")
            .GetProperty("validity")
            .EnumerateArray()
            .Select(period => string.Join(' ', period.EnumerateObject().Select(value => value.Value.ToString())));
        Assert.Equal(
            ["PROVINCE 2025-07-01 2026-04-29  Resolution 202/2025/QH15", "MUNICIPALITY 2026-04-30  98 Resolution 30/2026/QH16"],
            periods
        );
    }

    [Theory]
    [InlineData("2025-09-17", 5)]
    [InlineData("2025-09-18", 0)]
    public async Task Codes_of_a_list_are_those_in_force_on_the_day(string day, int count)
    {
        var list = (await DataAsync($"{{ codelist(id: \"GRADE_CIRC01_2020\") {{ codes(asOf: \"{day}\") {{ code }} }} }}")).GetProperty(
            "codelist"
        );
        Assert.Equal(count, list.GetProperty("codes").GetArrayLength());
    }

    [Fact]
    public async Task A_code_says_what_took_its_place()
    {
        var codes = (await DataAsync("{ codelist(id: \"FUNDING_SOURCE\") { codes { code validTo successor legalBasis(language: EN) } } }"))
            .GetProperty("codelist")
            .GetProperty("codes")
            .EnumerateArray();
        var ntm = codes.Single(code => code.GetProperty("code").GetString() == "NTM");
        Assert.Equal("2025-12-31", ntm.GetProperty("validTo").GetString());
        Assert.Equal("NTP_2026_2035", ntm.GetProperty("successor").GetString());
        Assert.Equal("Resolution 257/2025/QH15", ntm.GetProperty("legalBasis").GetString());
    }

    [Theory]
    [InlineData("AREAS_2025", 2024, "Thừa Thiên Huế")]
    [InlineData("AREAS_BEFORE_2025", 2024, "Thừa Thiên Huế")]
    [InlineData("AREAS_2025", 2025, "Huế")]
    [InlineData("AREAS_2025", null, "Huế")]
    public async Task A_cell_names_a_province_as_at_the_end_of_its_year(string areas, int? year, string name)
    {
        var where = year is null ? "" : $", where: {{ year: {{ eq: {year} }} }}";
        foreach (var by in year is null ? new[] { "PROVINCE, YEAR" } : ["PROVINCE, YEAR", "PROVINCE"])
        {
            var cells = (
                await DataAsync(
                    $"{{ statistics {{ cooperatives(by: [{by}], areas: {areas}{where}) {{ cells {{ year province {{ code name(language: VI) }} }} }} }} }}"
                )
            )
                .GetProperty("statistics")
                .GetProperty("cooperatives")
                .GetProperty("cells")
                .EnumerateArray()
                .Where(cell => cell.GetProperty("province").GetProperty("code").GetString() == "46")
                .ToList();
            Assert.NotEmpty(cells);
            Assert.All(
                cells,
                cell =>
                    Assert.Equal(
                        year is null && cell.GetProperty("year").GetInt32() < 2025 ? "Thừa Thiên Huế" : name,
                        cell.GetProperty("province").GetProperty("name").GetString()
                    )
            );
        }
    }

    private async Task<JsonElement> DataAsync(string query)
    {
        var answer = await platform.AskAsync(query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }
}
