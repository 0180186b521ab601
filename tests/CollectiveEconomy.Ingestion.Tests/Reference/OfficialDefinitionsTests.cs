using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Ingestion.Tests.Reference;

public sealed class OfficialDefinitionsTests
{
    private static readonly OfficialDefinitions Definitions = new();
    private static readonly Dictionary<string, Indicator> Indicators = new ReferenceData().Indicators.ToDictionary(row => row.Code);

    [Fact]
    public void Ratios_are_made_of_known_indicators_in_one_form_each() =>
        Assert.All(
            Definitions.RatioTerms.GroupBy(term => term.IndicatorCode),
            ratio =>
            {
                Assert.Equal(IndicatorKind.Ratio, Indicators[ratio.Key].Kind);
                Assert.Single(ratio.Select(term => term.Form).Distinct());
                Assert.Contains(ratio, term => term.Side == RatioSide.Denominator);
                Assert.All(ratio, term => Assert.NotEqual(IndicatorKind.Ratio, Indicators[term.PartCode].Kind));
            }
        );

    [Fact]
    public void Percent_is_the_unit_of_shares_and_growth_and_of_no_quotient() =>
        Assert.All(
            Definitions.RatioTerms,
            term => Assert.Equal(term.Form != RatioForm.Quotient, Indicators[term.IndicatorCode].Unit == "PERCENT")
        );

    [Fact]
    public void Numerators_and_denominators_of_the_indicators_are_the_same_parts() =>
        Assert.All(
            Indicators.Values.Where(indicator => indicator.NumeratorCode is not null),
            indicator =>
                Assert.Equal(
                    [(RatioSide.Numerator, indicator.NumeratorCode!), (RatioSide.Denominator, indicator.DenominatorCode!)],
                    Definitions.RatioTerms.Where(term => term.IndicatorCode == indicator.Code).Select(term => (term.Side, term.PartCode))
                )
        );

    [Fact]
    public void The_nearest_actual_value_is_of_another_indicator_and_says_in_both_languages_why_it_is_not_the_same() =>
        Assert.All(
            Definitions.NearestActuals,
            near =>
            {
                Assert.NotEqual(Indicators[near.TargetCode], Indicators[near.ActualCode]);
                Assert.All([near.WhyNotVi, near.WhyNotEn], text => Assert.EndsWith(".", text, StringComparison.Ordinal));
            }
        );
}
