using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Storage;

namespace CollectiveEconomy.Ingestion.Tests.Reference;

public sealed class AreaValidityTests
{
    private static readonly ReferenceData Reference = new();

    [Fact]
    public void The_reference_data_contradict_themselves_nowhere() => Assert.Empty(ReferenceChecks.Problems(Reference));

    [Fact]
    public void Files_of_provinces_have_the_last_name_and_kind()
    {
        var history = new ProvinceHistory(Reference.Provinces, Reference.AreaValidities);
        Assert.All(
            Reference.Provinces,
            province =>
            {
                var last = history.Of(province).Last();
                Assert.Equal((last.NameVi, last.NameEn, last.Kind), (province.NameVi, province.NameEn, province.Kind));
            }
        );
    }

    [Fact]
    public void Every_change_of_status_is_an_event_of_the_same_day()
    {
        var changes =
            from period in Reference.AreaValidities
            where period.Number > 1
            select (period.ValidFrom!.Value, Reference.Provinces.Single(province => province.Id == period.ProvinceId).Code);
        var events =
            from change in Reference.AreaEvents
            where change.EventType.EndsWith("STATUS_CHANGE", StringComparison.Ordinal)
            select (change.EffectiveDate, change.ToCode!);
        Assert.Equal(events.Order(), changes.Order());
    }

    [Theory]
    [InlineData("34,75", "34,75,Đồng Nai,Dong Nai,province,2025-07-01,2026-05-01,,,", "must be valid from 2026-05-02")]
    [InlineData(
        "34,75",
        "34,75,Đồng Nai,Dong Nai,province,2025-07-01,2026-04-01,,,",
        "no row covers the days between 2026-04-01 and 2026-04-30"
    )]
    [InlineData("34,75", "34,75,Đồng Nai,Dong Nai,province,2025-07-01,,,,", "has no valid_to; it must be 2026-04-29")]
    [InlineData("34,01", "34,01,Hà Nội,Ha Noi,municipality,2025-08-01,,,,", "no row covers the days before 2025-08-01")]
    [InlineData("34,01", "34,01,Hà Nội,Ha Noi,municipality,,2025-08-01,,,", "no row covers the days after 2025-08-01")]
    [InlineData("34,01", "34,01,Hà Nội,Ha Noi,municipality,2027-01-01,2026-01-01,,,", "is before valid_from 2027-01-01")]
    public void Periods_that_overlap_or_leave_a_gap_are_refused_with_what_would_be_right(string row, string instead, string advice)
    {
        var reference = Reference with { AreaValidities = Read(lines => [.. lines.Select(line => Is(line) ? instead : line)]) };
        var refused = Assert.Throws<StartRefused>(() => ReferenceChecks.Refuse(reference));
        Assert.StartsWith($"area_validity.csv, province {row[3..]} of area set 34", refused.Message, StringComparison.Ordinal);
        Assert.Contains(advice, refused.Message, StringComparison.Ordinal);

        // The first row of the province.
        bool Is(string line) =>
            line.StartsWith(row + ',', StringComparison.Ordinal) && line.Contains("2025-07-01", StringComparison.Ordinal);
    }

    [Fact]
    public void A_province_without_a_row_is_refused()
    {
        var reference = Reference with
        {
            AreaValidities = Read(lines => [.. lines.Where(line => !line.StartsWith("34,01,", StringComparison.Ordinal))]),
        };
        Assert.Contains("there is no row", ReferenceChecks.Problems(reference).Single().En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MOF", "MPI", "form a cycle")]
    [InlineData("MPI", "MPI", "form a cycle")]
    [InlineData("MOF", "MOX", "the successor 'MOX' is no code of the list")]
    public void Successors_that_lead_nowhere_are_refused(string agency, string successor, string advice)
    {
        var reference = Reference with
        {
            Codes =
            [
                .. Reference.Codes.Select(code =>
                    code is { CodelistId: "AGENCY" } && code.Value == agency ? code with { Successor = successor } : code
                ),
            ],
        };
        Assert.Contains(
            ReferenceChecks.Problems(reference),
            problem =>
                problem.En.StartsWith($"code_validity.csv, AGENCY {agency}", StringComparison.Ordinal)
                && problem.En.Contains(advice, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_row_of_code_validity_is_of_a_list_and_code_that_exist()
    {
        var codes = Reference.Codes.Select(code => (code.CodelistId, code.Value)).ToHashSet();
        var lists = Reference.Codelists.Select(list => list.Id).ToHashSet();
        Assert.All(CodeValidities.All, row => Assert.Contains(row.Codelist, lists));
        Assert.All(CodeValidities.All.Where(row => row.Code is not null), row => Assert.Contains((row.Codelist, row.Code!), codes));
    }

    [Fact]
    public void Letters_of_the_two_industry_classifications_are_never_in_force_together()
    {
        foreach (var day in new[] { new DateOnly(2025, 11, 14), new DateOnly(2025, 11, 15) })
            Assert.Single(
                Reference.Codes.Where(code => code.CodelistId.StartsWith("VSIC", StringComparison.Ordinal) && code.IsInForce(day)),
                code => code.Value == "L"
            );
    }

    [Theory]
    [InlineData("2024-12-31", "2026-12-31", 63, "46 Thừa Thiên Huế > 46 Huế RenamedAndStatusChanged")]
    [InlineData("2024-12-31", "2026-12-31", 63, "70 Bình Phước > 75 Đồng Nai Merged")]
    [InlineData("2024-12-31", "2025-06-30", 63, "46 Thừa Thiên Huế > 46 Huế RenamedAndStatusChanged")]
    [InlineData("2026-04-29", "2026-04-30", 34, "75 Đồng Nai > 75 Đồng Nai StatusChanged")]
    [InlineData("2026-04-30", "2026-04-29", 34, "75 Đồng Nai > 75 Đồng Nai StatusChanged")]
    [InlineData("2026-12-31", "2024-12-31", 63, "75 Đồng Nai > 70 Bình Phước Split")]
    [InlineData("2025-07-01", "2025-07-01", 34, "04 Cao Bằng > 04 Cao Bằng Unchanged")]
    public void A_crosswalk_links_every_province_of_two_days(string from, string to, int count, string link)
    {
        var crosswalk = new AreaCrosswalk(Reference.Provinces, new ProvinceHistory(Reference.Provinces, Reference.AreaValidities));
        var links = crosswalk
            .Between(Day(from), Day(to))
            .Select(one => $"{one.From.Code} {one.From.NameVi} > {one.To.Code} {one.To.NameVi} {one.Relation}")
            .ToList();
        Assert.Equal(count, links.Count);
        Assert.Contains(link, links);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    internal static IReadOnlyList<AreaValidity> Read(Func<IReadOnlyList<string>, IEnumerable<string>> change)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "schema/codelists/area_validity.csv"));
        return AreaFiles.Validities(new StringReader(string.Join('\n', change(lines))));
    }
}
