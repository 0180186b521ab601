using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedNationalRegister.Name)]
public sealed class OfficialTotalsTests(NationalRegister register)
{
    [Theory]
    [InlineData(2020, "F0118")]
    [InlineData(2021, "F0042")]
    [InlineData(2022, "F0033")]
    [InlineData(2024, "F0061")]
    [InlineData(2025, "F0087")]
    public void As_many_cooperatives_exist_at_the_end_of_a_year_as_the_official_figure_says(int year, string figure) =>
        Assert.Equal(register.Figure(figure), register.CountedIn(year).Count());

    [Theory]
    [InlineData("NMM", "F0021")]
    [InlineData("RRD", "F0023")]
    [InlineData("NCC", "F0025")]
    [InlineData("MRD", "F0027")]
    [InlineData("SEA", "F0029")]
    [InlineData("CHL", "F0031")]
    public void As_many_exist_in_an_old_region_at_the_end_of_2022_as_the_official_figure_says(string region, string figure) =>
        Assert.Equal(register.Figure(figure), register.CountedIn(2022).Count(cooperative => register.FormerRegion(cooperative) == region));

    [Theory]
    [InlineData(2020, "AGRI", "F0120")]
    [InlineData(2024, "AGRI", "F0062")]
    [InlineData(2024, "IND", "F0064")]
    [InlineData(2024, "TRD", "F0065")]
    [InlineData(2024, "TRP", "F0066")]
    [InlineData(2024, "CON", "F0067")]
    [InlineData(2024, "PCF", "F0068")]
    [InlineData(2024, "ENV", "F0069")]
    [InlineData(2024, "OTH", "F0070")]
    public void As_many_exist_in_a_field_as_the_official_figure_says(int year, string field, string figure) =>
        Assert.Equal(register.Figure(figure), register.CountedIn(year).Count(cooperative => cooperative.Field == field));

    [Theory]
    [InlineData("70", 2023, "F0132", null)]
    [InlineData("70", 2023, "F0135", "AGRI")]
    [InlineData("14", 2025, "F0143", null)]
    [InlineData("68", 2023, "F0152", null)]
    [InlineData("68", 2020, "F0156", "AGRI")]
    [InlineData("15", 2024, "F0162", null)]
    [InlineData("15", 2024, "F0163", "AGRI")]
    [InlineData("42", 2022, "F0166", "AGRI")]
    [InlineData("34", 2020, "F0175", null)]
    [InlineData("34", 2020, "F0176", "AGRI")]
    public void A_province_of_which_a_figure_is_known_comes_within_three_in_a_hundred_of_it(
        string province,
        int year,
        string figure,
        string? field
    )
    {
        var count = register
            .CountedIn(year)
            .Count(cooperative => register.FormerProvince(cooperative) == province && (field is null || cooperative.Field == field));
        Assert.InRange(count / register.Figure(figure), 0.97m, 1.03m);
    }

    [Theory]
    [InlineData(2022, LegalForms.Union, "F0044")]
    [InlineData(2023, LegalForms.Union, "F0131")]
    [InlineData(2024, LegalForms.Union, "F0049")]
    [InlineData(2025, LegalForms.Union, "F0088")]
    [InlineData(2022, LegalForms.Group, "F0045")]
    [InlineData(2024, LegalForms.Group, "F0050")]
    [InlineData(2025, LegalForms.Group, "F0093")]
    public void Unions_and_weighted_groups_are_as_many_as_official_to_half_a_weight(int year, string legalForm, string figure)
    {
        var existing = register.ExistingIn(year).Where(cooperative => cooperative.LegalForm == legalForm).ToList();
        Assert.InRange(existing.Sum(cooperative => cooperative.Weight) - register.Figure(figure), -10, 10);
        Assert.All(existing, cooperative => Assert.Equal(legalForm == LegalForms.Group ? 20 : 1, cooperative.Weight));
    }

    [Fact]
    public void Member_cooperatives_of_unions_are_as_many_as_official_at_the_end_of_2024()
    {
        var existing = register.ExistingIn(2024).Select(cooperative => cooperative.Id).ToHashSet();
        Assert.Equal(
            register.Figure("F0051"),
            register.ExistingIn(2024).Count(cooperative => cooperative.UnionId is { } union && existing.Contains(union))
        );
    }

    [Theory]
    [InlineData(2018, "F0002")]
    [InlineData(2019, "F0004")]
    [InlineData(2020, "F0006")]
    public void As_many_models_begin_in_a_year_as_the_official_figure_says(int year, string figure) =>
        Assert.Equal(register.Figure(figure), register.Models.Count(model => model.StartYear == year));

    [Fact]
    public void About_as_many_are_founded_in_2024_as_official() =>
        Assert.InRange(
            register
                .CountedIn(2025)
                .Concat(register.CountedIn(2024))
                .Distinct()
                .Count(cooperative => cooperative.Founded!.Value.Year == 2024) / register.Figure("F0071"),
            0.95m,
            1.05m
        );
}
