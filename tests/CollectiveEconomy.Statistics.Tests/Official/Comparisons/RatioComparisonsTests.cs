using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Statistics.Tests.Official.Comparisons;

public sealed class RatioComparisonsTests
{
    private static readonly OfficialFigure Share = Published.Figure("S", 33.3m, "SHARE") with { Unit = "PERCENT" };
    private static readonly OfficialFigure Above = Published.Figure("A", 1);
    private static readonly OfficialFigure Below = Published.Figure("B", 3, "FALLS");

    [Fact]
    public void Parts_of_its_own_document_come_before_those_of_another_one_of_the_issuer()
    {
        var ratio = Ratio(Share, Above, Below, Below with { Code = "C", Value = 4, SourceDocumentCode = "D2" });
        Assert.Equal((33.33m, 0.03m, 0.09m), (ratio.Computed, ratio.Difference, ratio.DifferencePercent));
        Assert.Equal(["A", "B"], ratio.Parts.Select(part => part.Figure.Code));
        Assert.Equal(["WITHIN_ROUNDING"], ratio.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Two_figures_of_other_documents_of_the_issuer_are_too_many() =>
        AssertRefused(
            "PART_AMBIGUOUS",
            Share,
            Above,
            Below with
            {
                SourceDocumentCode = "D2",
            },
            Below with
            {
                Code = "C",
                SourceDocumentCode = "D3",
            }
        );

    [Fact]
    public void A_part_of_another_issuer_is_never_taken() =>
        AssertRefused("PART_OF_OTHER_SOURCE", Share, Above, Below with { SourceDocumentCode = "D4" });

    [Fact]
    public void A_part_of_another_year_or_population_is_none()
    {
        AssertRefused("PART_MISSING", Share, Above, Below with { PeriodEnd = new DateOnly(2029, 12, 31) });
        AssertRefused("PART_MISSING", Share, Above, Below with { Entity = "ALL" });
        AssertRefused("PART_MISSING", Share, Above, Below with { ValueKind = ValueKind.Target });
    }

    [Fact]
    public void A_bound_is_no_part() => AssertRefused("PART_IS_BOUND", Share, Above with { Limit = ValueLimit.Gt }, Below);

    [Fact]
    public void Nothing_is_divided_by_nothing() => AssertRefused("DENOMINATOR_ZERO", Share, Above, Below with { Value = 0 });

    private static void AssertRefused(string code, params OfficialFigure[] figures)
    {
        var ratio = Ratio(figures);
        Assert.Equal((null, null, null), (ratio.Computed, ratio.Difference, ratio.DifferencePercent));
        Assert.Equal(code, Assert.Single(ratio.Reasons, reason => reason.IsObstacle).Code);
        Assert.False(ratio.IsComparable);
    }

    private static OfficialComparison Ratio(params OfficialFigure[] figures) =>
        Published.Compare(figures).Single(row => row.Kind == OfficialComparisonKind.Ratio);
}
