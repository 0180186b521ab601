using CollectiveEconomy.Disclosure.Tests.Asking;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>That there is a cell tells that somebody is in it, whatever it counts: where rows are reports or classes, cells of few are left out.</summary>
[Collection(SharedPlatform.Name)]
public sealed class ExistenceAttackTests(AttackedPlatform platform)
{
    [Theory]
    [InlineData("outcomes(by: [YEAR, INDICATOR, PROVINCE])", "models")]
    [InlineData("production(by: [YEAR, PROVINCE, PRODUCT])", "cooperatives")]
    [InlineData("cooperatives(by: [YEAR, PROVINCE, GRADE], where: { year: { gte: 2023 } })", "organisations")]
    [InlineData("cooperatives(by: [YEAR, FIELD, VSIC_SECTION], where: { grade: { eq: \"YEU\" } })", "organisations")]
    public async Task No_cell_is_there_because_of_one_or_two(string cube, string count)
    {
        var cells = (await platform.AskAsync($"{cube} {{ cells {{ {count} }} cellCount }}")).GetProperty("cells").EnumerateArray().ToList();
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.NotEqual(0, cell.GetProperty(count).GetInt64()));
    }
}
