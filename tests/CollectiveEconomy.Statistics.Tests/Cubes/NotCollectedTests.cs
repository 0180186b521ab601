using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Tests.Cubes;

public sealed class NotCollectedTests
{
    [Theory]
    [InlineData("womenManagers", "Women in management are not collected.")]
    [InlineData("shareOfWomenInManagement", "Women in management are not collected.")]
    [InlineData("youngMembers", "Young members are not collected.")]
    [InlineData("COMMUNE", "The commune is not collected; the smallest area is the province.")]
    [InlineData("TAX_CODE", "Tax codes are not collected.")]
    [InlineData("revenueAtConstantPrices", "Constant prices are not collected; money is at current prices.")]
    [InlineData("womenMembers", null)]
    [InlineData("rewarded", null)]
    public void A_name_is_recognised_by_its_words(string name, string? sentence) =>
        Assert.Equal(sentence, NotCollected.SentenceOn(name)?.En);

    [Fact]
    public void Nothing_that_a_cube_offers_is_said_not_to_be_collected() =>
        Assert.All(
            Cube.All.SelectMany(cube =>
                cube.Measures.Select(measure => measure.Name).Concat(cube.Dimensions.Select(dimension => dimension.Name))
            ),
            name => Assert.Null(NotCollected.SentenceOn(name))
        );

    [Fact]
    public void Both_languages_say_as_much() =>
        Assert.Equal(
            NotCollected.SentencesIn(Language.En).Count(),
            NotCollected.SentencesIn(Language.Vi).Count(sentence => sentence.EndsWith('.'))
        );
}
