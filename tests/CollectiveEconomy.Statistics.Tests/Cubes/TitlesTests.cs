using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using static CollectiveEconomy.Statistics.Tests.Cubes.Asking;

namespace CollectiveEconomy.Statistics.Tests.Cubes;

public sealed class TitlesTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_cube_dimension_and_measure_has_a_short_name(Language language) =>
        Assert.All(
            Cube.All.SelectMany(cube =>
                (string[])
                    [
                        cube.TitleIn(language),
                        .. cube.Dimensions.Select(dimension => dimension.TitleIn(language)),
                        .. cube.Measures.Select(measure => measure.TitleIn(language)),
                    ]
            ),
            title => Assert.InRange(title.Length, 2, 50)
        );

    [Theory]
    [InlineData(Population.Cooperatives, Language.Vi, "hợp tác xã theo năm, lĩnh vực")]
    [InlineData(Population.Cooperatives, Language.En, "cooperatives by year, field of activity")]
    [InlineData(Population.AllOrganisations, Language.Vi, "tổ chức kinh tế tập thể theo năm, lĩnh vực")]
    public void A_question_is_named_in_words(Population population, Language language, string title) =>
        Assert.Equal(title, (Question("year field", "members") with { Population = population }).TitleIn(language));
}
