using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Tests.Rules;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Ingestion.Tests.References;

/// <summary>What is advised where a code is unknown, and names that are read.</summary>
public sealed class CodeAdviceTests(TriedRegister register) : IClassFixture<TriedRegister>
{
    private static readonly ReferenceData Reference = new();

    public static TheoryData<string, string> FormerProvinces()
    {
        var former = new TheoryData<string, string>();
        var codes = Reference.Provinces.Where(province => province.Areas == AreaSet.Areas2025).ToDictionary(province => province.Id);
        var names = codes.Values.Select(province => ProvinceNames.Key(province.NameVi)).ToHashSet();
        foreach (var province in Reference.Provinces.Where(province => province.Areas == AreaSet.AreasBefore2025))
        {
            var successor = codes[province.SuccessorId!.Value];
            var advice = $"{successor.NameVi} ({successor.Code})";
            if (codes.Values.All(other => other.Code != province.Code))
                former.Add(province.Code, advice);
            if (names.Contains(ProvinceNames.Key(province.NameVi)))
                continue;
            foreach (
                var name in new[] { province.NameVi, $"{province.NameEn} Province", $"Tỉnh {province.NameVi}", $"T.{province.NameVi}" }
            )
                former.Add(name, advice);
        }

        return former;
    }

    [Theory]
    [MemberData(nameof(FormerProvinces))]
    [InlineData("Sa Đéc", "Đồng Tháp (82)")]
    [InlineData("thành phố Vũng Tàu", "Hồ Chí Minh (79)")]
    [InlineData("Hà Tây", "Hà Nội (01)")]
    [InlineData("Kontum", "Quảng Ngãi (51)")]
    [InlineData("Tuyên Quamg", "Tuyên Quang (08)")]
    [InlineData("Hà Gjang", "Tuyên Quang (08)")]
    [InlineData("99", null)]
    [InlineData("Viêng Chăn", null)]
    [InlineData("Luang Prabang", null)]
    public async Task A_former_province_or_part_is_advised_as_its_successor(string province, string? advice) =>
        Assert.Equal(("ReferenceIsKnown", advice), await OnlyAsync("province", province));

    [Theory]
    [InlineData("Thành phố Hà Nội")]
    [InlineData("TP Cần Thơ")]
    [InlineData("TP. Đà Nẵng")]
    [InlineData("Tp.Huế")]
    [InlineData("Thừa Thiên Huế")]
    [InlineData("Thừa Thiên - Huế")]
    [InlineData("TP.HCM")]
    [InlineData("TPHCM")]
    [InlineData("Sài Gòn")]
    [InlineData("Ho Chi Minh City")]
    [InlineData("Hanoi")]
    [InlineData("Tỉnh Tuyên Quang")]
    [InlineData("T. Tuyên Quang")]
    [InlineData("Tuyên Quang (08)")]
    public async Task Types_and_other_official_names_are_read(string province) =>
        Assert.Empty(
            await register.ToldAsync("cooperatives", "code,name,legal_form,founded,province", $"X,HTX X,COOPERATIVE,05/09/2025,{province}")
        );

    [Theory]
    [InlineData("legal_form", "HTX", "Hợp tác xã (COOPERATIVE)")]
    [InlineData("legal_form", "Hîp t¸c x·", "Hợp tác xã (COOPERATIVE)")]
    [InlineData("legal_form", "QTDND", "Quỹ tín dụng nhân dân (CREDIT_FUND)")]
    [InlineData("legal_form", "THT", "Tổ hợp tác (GROUP)")]
    [InlineData("legal_form", "LHHTX", "Liên hiệp hợp tác xã (UNION)")]
    [InlineData("field", "Nông nghệp", "Nông nghiệp (AGRI)")]
    [InlineData("field", "Agricultre", "Nông nghiệp (AGRI)")]
    [InlineData("field", "Thủy sản", "Nông nghiệp (AGRI)")]
    [InlineData("field", "AGR", "Nông nghiệp (AGRI)")]
    [InlineData("field", "Vận tải", "Giao thông vận tải (TRP)")]
    [InlineData("field", "NON_AGR", null)]
    [InlineData("field", "NON_AGRI", null)]
    [InlineData("field", "_T", null)]
    [InlineData("field", "Phi nông nghiệp", null)]
    [InlineData("former_province", "Sa Đéc", "Đồng Tháp (87)")]
    [InlineData("former_province", "Hà Gjang", "Hà Giang (02)")]
    public async Task Names_come_before_codes_and_aggregates_never(string column, string value, string? advice)
    {
        var (_, suggestion) = await OnlyAsync(column, value);
        Assert.Equal(advice, suggestion);
    }

    [Fact]
    public async Task The_code_of_a_refused_row_is_not_advised_though_it_is_known()
    {
        var report = await register.TryAsync(
            (
                "cooperatives",
                """
                code,name,legal_form,founded,province,former_province
                GOOD-0001,HTX Một,COOPERATIVE,2016-01-01,08,02
                BADD-0001,HTX Hai,COOPERATIVE,2016-01-01,04,02
                WRONG-001,HTX Ba,COOPERATIVE,31/02/2016,08,02
                """
            ),
            ("annual_reports", "cooperative,year,members\nGOOD-001,2024,10\nBADD-001,2024,10\nWRONG-01,2024,10\n")
        );

        Assert.Equal(
            [("GOOD-001", "GOOD-0001"), ("BADD-001", null), ("WRONG-01", null)],
            report.Findings.Where(finding => finding.Rule == "ReferenceIsKnown").Select(finding => (finding.Value!, finding.Suggestion))
        );
    }

    [Theory]
    [InlineData("01/01/2026", null)]
    [InlineData("2025-12-10", null)]
    [InlineData("2025-12-09", null)]
    [InlineData("2018-01-01", null)]
    [InlineData("", "2 region NameIsOfOneCode")]
    public async Task A_region_name_of_both_sets_is_decided_by_the_day(string day, string? told) =>
        Assert.Equal(
            told is null ? [] : [told],
            await register.ToldAsync(
                "designations",
                "product,level,region,decision,valid_from",
                $"KP01,REGIONAL,Đồng bằng sông Cửu Long,QĐ thử 3/2026,{day}"
            )
        );

    [Fact]
    public async Task Both_codes_of_a_region_name_are_told()
    {
        var report = await register.TryAsync("designations", "product,level,region,decision\nKP01,REGIONAL,Mekong River Delta,QĐ 3\n");
        Assert.Contains("MRD (until 09/12/2025) or MRD25 (from 10/12/2025)", report.Findings.Single().MessageEn, StringComparison.Ordinal);
    }

    private async Task<(string Rule, string? Suggestion)> OnlyAsync(string column, string value)
    {
        var values = new Dictionary<string, string>
        {
            ["code"] = "X",
            ["name"] = "HTX X",
            ["legal_form"] = "COOPERATIVE",
            ["founded"] = "05/09/2025",
            [column] = value,
        };
        if (!values.ContainsKey("former_province"))
            values.TryAdd("province", "08");
        var report = await register.TryAsync("cooperatives", $"{string.Join(',', values.Keys)}\n{string.Join(',', values.Values)}\n");
        var finding = Assert.Single(report.Findings, finding => finding.Column == column);
        Assert.True(
            finding.Suggestion is null || finding.MessageVi.Contains(finding.Suggestion, StringComparison.Ordinal),
            finding.MessageVi
        );
        return (finding.Rule, finding.Suggestion);
    }
}
