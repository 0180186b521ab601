using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedDemoRegister.Name)]
public sealed class SyntheticModelsTests(DemoRegister register)
{
    private static readonly DateOnly LastDay = new(2025, 12, 31);

    [Fact]
    public void At_least_twenty_begin_in_every_year_of_a_programme() =>
        Assert.All(
            Enumerable.Range(2018, 8),
            year =>
            {
                var begun = register.Models.Where(model => model.StartYear == year).ToList();
                Assert.InRange(begun.Count, 20, 40);
                Assert.All(begun, model => Assert.Equal(year <= 2020 ? "P2018_2020" : "P2021_2025", model.ProgrammeCode));
            }
        );

    [Fact]
    public void Dates_agree_with_each_other_and_with_the_status() =>
        Assert.All(
            register.Models,
            model =>
            {
                Assert.Equal(model.StartYear, model.Starts!.Value.Year);
                Assert.True(model.Starts < model.PlannedEnd);
                Assert.False(model.Ended > LastDay);
                Assert.Equal(model.Ended is null, model.Status == ModelStatus.Running);
                Assert.Equal(model.Ended < model.PlannedEnd, model.Status == ModelStatus.Cancelled);
                if (model.StartYear > 2020)
                    Assert.InRange(model.PlannedEnd!.Value, model.Starts.Value.AddMonths(24), model.Starts.Value.AddMonths(36));
                else
                    Assert.True(model.PlannedEnd <= model.Starts.Value.AddMonths(12));
            }
        );

    [Fact]
    public void A_supported_cooperative_exists_through_its_support_and_is_supported_once()
    {
        var cooperatives = register.Cooperatives.ToDictionary(cooperative => cooperative.Id);
        Assert.All(
            register.Models,
            model =>
            {
                var cooperative = cooperatives[model.CooperativeId];
                Assert.True(cooperative.Founded < model.Starts!.Value.AddYears(-1));
                Assert.False(cooperative.Dissolved <= (model.Ended ?? LastDay));
            }
        );
        Assert.Equal(register.Models.Count, register.Models.Select(model => model.CooperativeId).Distinct().Count());
    }

    [Fact]
    public void Other_fields_than_agriculture_are_supported_from_2021()
    {
        var fields = register.Cooperatives.ToDictionary(cooperative => cooperative.Id, cooperative => cooperative.Field);
        var other = register.Models.Where(model => fields[model.CooperativeId] != "AGRI").ToList();
        Assert.NotEmpty(other);
        Assert.All(other, model => Assert.Equal("P2021_2025", model.ProgrammeCode));
    }

    [Fact]
    public void A_model_has_known_products_whose_hundredths_sum_to_one()
    {
        var known = register.Reference.Products.Select(product => product.Code).ToHashSet();
        Assert.All(
            register.Products,
            product => Assert.True(known.Contains(product.ProductCode) && product.Weight * 100 % 1 == 0 && product.Weight > 0)
        );
        var weights = register
            .Products.GroupBy(product => product.ModelId)
            .ToDictionary(model => model.Key, model => model.Sum(product => product.Weight));
        Assert.Equal(register.Models.Select(model => model.Id), weights.Keys.Order());
        Assert.All(weights.Values, weight => Assert.Equal(1m, weight));
        Assert.Equal(register.Products.Count, register.Products.DistinctBy(product => (product.ModelId, product.ProductCode)).Count());
    }

    [Fact]
    public void A_model_has_one_to_three_known_content_areas()
    {
        var known = register
            .Reference.Codes.Where(code => code.CodelistId == "SUPPORT_CONTENT_AREA")
            .Select(code => code.Value)
            .ToHashSet();
        Assert.All(register.ContentAreas, area => Assert.Contains(area.ContentArea, known));
        var areas = register.ContentAreas.GroupBy(area => area.ModelId).ToList();
        Assert.Equal(register.Models.Select(model => model.Id), areas.Select(area => area.Key).Order());
        Assert.All(areas, area => Assert.InRange(area.Count(), 1, 3));
    }

    [Fact]
    public void Centres_and_the_alliance_of_the_own_province_support()
    {
        var units = register.Reference.SupportUnits.ToDictionary(unit => unit.Code);
        var provinces = register.Cooperatives.ToDictionary(cooperative => cooperative.Id, cooperative => cooperative.ProvinceId);
        Assert.All(
            register.Models,
            model => Assert.True(units[model.SupportUnitCode!].ProvinceId is not { } province || province == provinces[model.CooperativeId])
        );
        Assert.Equal(
            [SupportUnitKind.Centre, SupportUnitKind.ProvincialAlliance],
            register.Models.Select(model => units[model.SupportUnitCode!].Kind).Distinct().Order()
        );
    }
}
