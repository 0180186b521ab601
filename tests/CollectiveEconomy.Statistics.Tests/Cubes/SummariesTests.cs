using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Tests.Cubes;

public sealed class SummariesTests
{
    private static readonly IReadOnlySet<string> Said = Cube
        .All.Select(cube => cube.Summary)
        .Concat(Cube.All.SelectMany(cube => cube.Dimensions).Select(dimension => dimension.Summary))
        .Concat(Cube.All.SelectMany(cube => cube.Measures).Select(measure => measure.Summary))
        .ToHashSet();

    [Fact]
    public void Every_sentence_of_cubes_dimensions_and_measures_is_translated_and_no_translation_is_left_over() =>
        Assert.Equal(Said.Order(StringComparer.Ordinal), Summaries.Vietnamese.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_translation_is_Vietnamese_and_ends_as_a_sentence() =>
        Assert.All(
            Summaries.Vietnamese,
            sentence =>
            {
                Assert.Matches("[\u00c0-\u1ef9]", sentence.Value);
                Assert.NotEqual(sentence.Key, sentence.Value);
                Assert.EndsWith(".", sentence.Value, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Each_is_told_in_the_language_that_is_asked_for()
    {
        var cube = Cube.All.Single(cube => cube.Name == "cooperatives");
        Assert.Equal(cube.Summary, cube.SummaryIn(Language.En));
        Assert.Equal("Tổ chức kinh tế tập thể hiện có tại ngày 31/12 của năm.", cube.SummaryIn(Language.Vi));
        var revenue = cube.Measures.Single(measure => measure.Name == "revenue");
        Assert.Equal(("Doanh thu trong năm.", "Revenue of the year."), (revenue.SummaryIn(Language.Vi), revenue.SummaryIn(Language.En)));
    }

    [Fact]
    public void A_formula_of_survival_is_a_sentence_and_so_in_both_languages()
    {
        var survival = Cube.All.SelectMany(cube => cube.Measures).First(measure => measure is Survival);
        Assert.StartsWith("Kaplan-Meier share of ", survival.Formula(Language.En), StringComparison.Ordinal);
        Assert.StartsWith("tỷ lệ Kaplan-Meier của ", survival.Formula(Language.Vi), StringComparison.Ordinal);
    }
}
