using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Products;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SupportRows;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

public sealed class ProductionFactsTests
{
    private static readonly Product Own = new()
    {
        Code = "OWN",
        NameVi = "Sản phẩm",
        NameEn = null,
        Group = "OTHER",
    };

    [Fact]
    public async Task Amounts_are_hundredths_and_what_is_not_stated_stays_null()
    {
        var facts = await FactsAsync<ProductionFact>(
            new ProductionFacts(),
            Cooperative(100),
            Production(100, "KP01", 2023) with
            {
                AreaHa = 1.25m,
                VolumeTonnes = 12.5m,
                Value = 70_000,
                ContractedVolumeTonnes = 0,
                CertifiedAreaHa = 0.01m,
            },
            Production(100, "KP01", 2022)
        );
        Assert.Equal(
            [
                new Amounts { Year = 2022 },
                new Amounts
                {
                    Year = 2023,
                    Area = 125,
                    Volume = 1_250,
                    Value = 70_000,
                    ContractedVolume = 0,
                    CertifiedArea = 1,
                },
            ],
            facts.Select(fact => new Amounts
            {
                Year = fact.Year,
                Area = fact.Area,
                Volume = fact.Volume,
                Value = fact.Value,
                ContractedVolume = fact.ContractedVolume,
                CertifiedArea = fact.CertifiedArea,
            })
        );
        Assert.All(facts, fact => Assert.Equal(("KP01", "CROP", "NATIONAL"), (fact.Product, fact.ProductGroup, fact.KeyProductLevel)));
    }

    [Theory]
    [InlineData("old province", "PROVINCIAL")]
    [InlineData("new province", "PROVINCIAL")]
    [InlineData("other province", null)]
    [InlineData("old region", "REGIONAL")]
    [InlineData("new region", "REGIONAL")]
    [InlineData("other region", null)]
    [InlineData("new region, old province", "REGIONAL")]
    [InlineData("own stars", "OCOP")]
    [InlineData("own stars, old province", "PROVINCIAL")]
    [InlineData("stars of another", null)]
    [InlineData("", null)]
    public async Task The_level_is_the_widest_at_which_the_product_counts_where_it_is_produced(string designations, string? level)
    {
        var fact = Assert.Single(
            await FactsAsync<ProductionFact>(
                new ProductionFacts(),
                [
                    Own,
                    Cooperative(100),
                    Cooperative(101),
                    Production(100, "OWN", 2023),
                    .. designations.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Designated),
                ]
            )
        );
        Assert.Equal(level, fact.KeyProductLevel);
    }

    [Theory]
    [InlineData(null, null, "2022 2023 2024")]
    [InlineData("2023-12-31", null, "2023 2024")]
    [InlineData(null, "2023-01-01", "2022 2023")]
    [InlineData("2023-02-01", "2023-03-01", "2023")]
    [InlineData("2024-02-01", "2025-03-01", "2024")]
    public async Task A_designation_counts_in_every_year_of_which_it_holds_a_day(string? from, string? to, string years)
    {
        var facts = await FactsAsync<ProductionFact>(
            new ProductionFacts(),
            [
                Own,
                Cooperative(100),
                Designation("OWN", DesignationLevel.National, from, to),
                .. Enumerable.Range(2022, 3).Select(year => Production(100, "OWN", year)),
            ]
        );
        Assert.Equal(years, string.Join(' ', facts.Where(fact => fact.KeyProductLevel == "NATIONAL").Select(fact => fact.Year)));
    }

    [Fact]
    public async Task Stars_are_the_most_that_were_held_in_the_year()
    {
        var facts = await FactsAsync<ProductionFact>(
            new ProductionFacts(),
            [
                Own,
                Cooperative(100),
                Stars(100, 3) with
                {
                    ValidTo = Day("2023-05-31"),
                },
                Stars(100, 4) with
                {
                    ValidFrom = Day("2023-06-01"),
                },
                Stars(100, 5) with
                {
                    ProductCode = "KP01",
                },
                .. Enumerable.Range(2022, 3).Select(year => Production(100, "OWN", year)),
            ]
        );
        Assert.Equal(["3", "4", "4"], facts.Select(fact => fact.OcopStars));
    }

    [Fact]
    public async Task Rows_of_another_origin_are_left_out_and_designate_nothing()
    {
        var facts = await FactsAsync<ProductionFact>(
            new ProductionFacts(),
            Own,
            Cooperative(100),
            Cooperative(101, Origin.Collected),
            Production(100, "OWN", 2023),
            Production(101, "OWN", 2023),
            Designation("OWN", DesignationLevel.National) with
            {
                Origin = Origin.Collected,
            }
        );
        Assert.Equal([(100, null)], facts.Select(fact => (fact.CooperativeId, fact.KeyProductLevel)));
    }

    private static KeyProductDesignation Designated(string where) =>
        where switch
        {
            "old province" => InProvince(AreaSet.AreasBefore2025, "02"),
            "new province" => InProvince(AreaSet.Areas2025, "08"),
            "other province" => InProvince(AreaSet.AreasBefore2025, "08"),
            "old region" => InRegion("NMM"),
            "new region" => InRegion("NMM25"),
            "other region" => InRegion("RRD25"),
            "own stars" => Stars(100, 3),
            "stars of another" => Stars(101, 3),
            _ => throw new ArgumentOutOfRangeException(nameof(where)),
        };

    private static KeyProductDesignation InProvince(AreaSet areas, string code) =>
        Designation("OWN", DesignationLevel.Provincial) with
        {
            ProvinceId = Province.IdOf(areas, code),
        };

    private static KeyProductDesignation InRegion(string code) => Designation("OWN", DesignationLevel.Regional) with { RegionCode = code };

    private static KeyProductDesignation Stars(int cooperative, int stars) =>
        Designation("OWN", DesignationLevel.Ocop) with
        {
            CooperativeId = cooperative,
            Stars = stars,
            ProvinceId = Province.IdOf(AreaSet.Areas2025, "08"),
        };

    private sealed record Amounts
    {
        public required int Year { get; init; }
        public long? Area { get; init; }
        public long? Volume { get; init; }
        public long? Value { get; init; }
        public long? ContractedVolume { get; init; }
        public long? CertifiedArea { get; init; }
    }
}
