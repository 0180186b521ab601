using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedDemoRegister.Name)]
public sealed class SyntheticProduceTests(DemoRegister register)
{
    private readonly List<Production> _productions = [.. register.Produce.Productions];
    private readonly List<Certification> _certifications = [.. register.Produce.Certifications];
    private readonly Dictionary<int, Cooperative> _cooperatives = register.Cooperatives.ToDictionary(cooperative => cooperative.Id);

    [Fact]
    public void Agricultural_cooperatives_produce_one_to_three_products_in_years_in_which_they_exist()
    {
        Assert.All(
            _productions.GroupBy(production => (production.CooperativeId, production.Year)),
            year =>
            {
                var cooperative = _cooperatives[year.Key.CooperativeId];
                Assert.Equal(("AGRI", LegalForms.Cooperative), (cooperative.Field, cooperative.LegalForm));
                Assert.True(cooperative.Founded!.Value.Year < year.Key.Year);
                Assert.False(cooperative.Dissolved?.Year <= year.Key.Year);
                Assert.Equal(year.Count(), year.Select(production => production.ProductCode).Distinct().Count());
                Assert.InRange(year.Count(), 1, 3);
            }
        );
        Assert.Equal(Enumerable.Range(2018, 8), _productions.Select(production => production.Year).Distinct().Order());
    }

    [Fact]
    public void The_products_of_a_supported_cooperative_are_those_of_its_model()
    {
        var ofModels = register.Models.ToDictionary(model => model.CooperativeId, model => model.Id);
        var products = register.Products.Select(product => (product.ModelId, product.ProductCode)).ToHashSet();
        Assert.All(
            _productions.Where(production => ofModels.ContainsKey(production.CooperativeId)),
            production => Assert.Contains((ofModels[production.CooperativeId], production.ProductCode), products)
        );
    }

    [Fact]
    public void Parts_are_no_larger_than_the_whole_and_animals_have_no_area() =>
        Assert.All(
            _productions,
            production =>
            {
                Assert.False(production.CertifiedAreaHa > production.AreaHa);
                Assert.False(production.ContractedVolumeTonnes > production.VolumeTonnes);
                Assert.False(production.Value < 0 || production.VolumeTonnes < 0);
                if (production.ProductCode is "KP09" or "KP10")
                    Assert.Null(production.AreaHa ?? production.CertifiedAreaHa);
            }
        );

    [Fact]
    public void An_area_is_certified_only_under_a_valid_certificate() =>
        Assert.All(
            _productions.Where(production => production.CertifiedAreaHa > 0),
            production =>
                Assert.Contains(
                    _certifications,
                    certificate =>
                        certificate.CooperativeId == production.CooperativeId
                        && certificate.ProductCode == production.ProductCode
                        && certificate.ValidFrom <= new DateOnly(production.Year, 12, 31)
                        && !(certificate.ValidTo < new DateOnly(production.Year, 12, 31))
                )
        );

    [Fact]
    public void Certificates_are_of_known_schemes_and_of_existing_holders()
    {
        var schemes = register.Reference.Codes.Where(code => code.CodelistId == "CERTIFICATION_SCHEME").Select(code => code.Value);
        Assert.Subset(schemes.ToHashSet(), _certifications.Select(certificate => certificate.Scheme).ToHashSet());
        Assert.All(
            _certifications,
            certificate =>
            {
                Assert.False(certificate.ValidTo <= certificate.ValidFrom);
                Assert.True(_cooperatives[certificate.CooperativeId].Founded < certificate.ValidFrom);
                Assert.False(_cooperatives[certificate.CooperativeId].Dissolved <= certificate.ValidFrom);
            }
        );
    }
}
