using System.Text;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedDemoRegister.Name)]
public sealed class SyntheticCooperativesTests(DemoRegister register)
{
    [Fact]
    public void Every_row_is_synthetic_and_its_name_says_so()
    {
        Assert.All(register.Cooperatives, cooperative => Assert.Equal(Origin.Synthetic, cooperative.Origin));
        Assert.All(register.Cooperatives, cooperative => Assert.EndsWith("(mô phỏng)", cooperative.Name, StringComparison.Ordinal));
        Assert.All(register.Models, model => Assert.Equal(Origin.Synthetic, model.Origin));
    }

    [Fact]
    public void Names_are_in_normalisation_form_C_and_codes_are_unique()
    {
        Assert.All(register.Cooperatives, cooperative => Assert.True(cooperative.Name.IsNormalized(NormalizationForm.FormC)));
        Assert.All(register.Cooperatives, cooperative => Assert.Equal(SearchForm.Of(cooperative.Name), cooperative.SearchName));
        Assert.Equal(register.Cooperatives.Count, register.Cooperatives.Select(cooperative => cooperative.Code).Distinct().Count());
    }

    [Fact]
    public void Three_thousand_exist_at_the_end_and_others_were_dissolved_in_every_year()
    {
        var counted = register.Cooperatives.Where(cooperative => LegalForms.CountsAsCooperative(cooperative.LegalForm)).ToList();
        Assert.Equal(3000, counted.Count(cooperative => cooperative.Dissolved is null));
        Assert.Equal(
            Enumerable.Range(2016, 10),
            counted.Select(cooperative => cooperative.Dissolved?.Year).OfType<int>().Distinct().Order()
        );
        Assert.Superset(Enumerable.Range(1990, 36).ToHashSet(), counted.Select(cooperative => cooperative.Founded!.Value.Year).ToHashSet());
    }

    [Fact]
    public void Nothing_is_dissolved_before_it_was_founded_nor_after_the_last_day() =>
        Assert.All(
            register.Cooperatives,
            cooperative =>
            {
                Assert.InRange(cooperative.Founded!.Value, new DateOnly(1990, 1, 1), new DateOnly(2025, 12, 31));
                Assert.True(cooperative.Dissolved is null || cooperative.Dissolved > cooperative.Founded);
            }
        );

    [Fact]
    public void The_two_provinces_of_a_cooperative_follow_one_another()
    {
        var provinces = register.Reference.Provinces.ToDictionary(province => province.Id);
        Assert.All(
            register.Cooperatives,
            cooperative =>
            {
                Assert.Equal(AreaSet.Areas2025, provinces[cooperative.ProvinceId].Areas);
                if (cooperative.FormerProvinceId is { } former)
                    Assert.Equal(cooperative.ProvinceId, provinces[former].SuccessorId);
                else
                    Assert.True(cooperative.Founded >= new DateOnly(2025, 7, 1));
            }
        );
        Assert.Contains(register.Cooperatives, cooperative => cooperative.FormerProvinceId is null);
    }

    [Fact]
    public void Credit_funds_and_they_alone_are_of_the_field_of_credit() =>
        Assert.All(
            register.Cooperatives,
            cooperative => Assert.Equal(cooperative.LegalForm == LegalForms.CreditFund, cooperative.Field == "PCF")
        );

    [Fact]
    public void Agriculture_is_section_A_but_for_salt_which_is_mining()
    {
        var agriculture = register
            .Cooperatives.Where(cooperative => cooperative.Field == "AGRI")
            .ToLookup(cooperative => cooperative.VsicSection);
        Assert.Equal(["A", "B"], agriculture.Select(section => section.Key).Order());
        Assert.All(agriculture["B"], cooperative => Assert.Contains("Diêm nghiệp", cooperative.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Members_of_a_union_are_cooperatives_and_at_least_four()
    {
        var unions = register.Cooperatives.Where(cooperative => cooperative.LegalForm == LegalForms.Union).ToDictionary(union => union.Id);
        var members = register.Cooperatives.Where(cooperative => cooperative.UnionId is not null).ToList();
        Assert.All(members, member => Assert.True(unions.ContainsKey(member.UnionId!.Value) && member.LegalForm == LegalForms.Cooperative));
        Assert.All(members, member => Assert.True(member.UnionId < member.Id));
        Assert.All(
            unions.Values.Where(union => union.Dissolved is null),
            union => Assert.InRange(members.Count(member => member.UnionId == union.Id), 4, 40)
        );
    }
}
