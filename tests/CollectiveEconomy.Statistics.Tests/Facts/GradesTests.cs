using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Tests.Facts;

public sealed class GradesTests
{
    [Theory]
    [InlineData(10_000, "TOT")]
    [InlineData(8_000, "TOT")]
    [InlineData(7_999, "KHA")]
    [InlineData(6_500, "KHA")]
    [InlineData(6_499, "TRUNG_BINH")]
    [InlineData(5_000, "TRUNG_BINH")]
    [InlineData(4_999, "YEU")]
    public void A_score_in_hundredths_makes_a_grade(int score, string grade) => Assert.Equal(grade, Grades.Of(score));

    [Theory]
    [InlineData("TOT", true)]
    [InlineData("KHA", true)]
    [InlineData("TRUNG_BINH", false)]
    [InlineData("YEU", false)]
    [InlineData("NOT_GRADED", null)]
    [InlineData(null, null)]
    public void Good_or_fair_is_told_of_graded_ones_only(string? grade, bool? isGoodOrFair) =>
        Assert.Equal(isGoodOrFair, Grades.IsGoodOrFair(grade));
}
