using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Codelists;

namespace CollectiveEconomy.Ingestion.Tests.Reference;

public sealed class CriteriaFilesTests
{
    private static readonly ReferenceData Reference = new();

    [Fact]
    public void The_weights_of_a_set_sum_to_one_and_its_points_to_a_hundred() =>
        Assert.All(
            Reference.CriteriaSets,
            set =>
            {
                var criteria = Reference.Criteria.Where(criterion => criterion.CriteriaSetCode == set.Code).ToList();
                Assert.Equal((1m, 100m), (criteria.Sum(one => one.Weight), criteria.Sum(one => one.MaximumScore)));
                Assert.All(criteria, one => Assert.Equal(one.Weight * 100, one.MaximumScore));
            }
        );

    [Fact]
    public void Every_programme_has_criteria_and_those_since_2021_are_stricter()
    {
        Assert.Equal(
            Reference.Programmes.Select(programme => programme.Code),
            Reference.CriteriaSets.Select(set => set.ProgrammeCode).Distinct()
        );
        var first = Reference.CriteriaSets.Single(set => set.ProgrammeCode == "P2018_2020");
        Assert.All(
            Reference.CriteriaSets.Where(set => set.ProgrammeCode == "P2021_2025"),
            set =>
            {
                Assert.Equal((24, 36), (set.MinimumMonths, set.MaximumMonths));
                Assert.True(set.RequiresCounterpart && set.RequiresLoanConditions && set.Threshold > first.Threshold);
            }
        );
    }

    [Fact]
    public void What_no_source_states_is_marked_as_the_platforms_own_assumption()
    {
        Assert.All(
            Reference.CriteriaSets,
            set => Assert.Contains("assumption", set.IsVerified ? "assumption" : set.NoteEn!, StringComparison.Ordinal)
        );
        Assert.All(Reference.Criteria, criterion => Assert.False(criterion.IsVerified));
        Assert.All(
            Reference.Codes.Where(code => code.CodelistId == CodelistIds.CertificationScheme),
            code => Assert.False(code.IsVerified)
        );
    }

    [Fact]
    public void Every_outcome_indicator_is_defined_in_both_languages_and_has_a_known_unit_and_a_code_of_its_own()
    {
        var units = Reference.Codes.Where(code => code.CodelistId == CodelistIds.Unit).Select(code => code.Value).ToHashSet();
        Assert.Equal(8, Reference.OutcomeIndicators.Count);
        Assert.All(
            Reference.OutcomeIndicators,
            indicator =>
            {
                Assert.Contains(indicator.Unit, units);
                Assert.DoesNotContain(Reference.Indicators, official => official.Code == indicator.Code);
                Assert.All(
                    [indicator.NameVi, indicator.NameEn, indicator.DefinitionVi, indicator.DefinitionEn],
                    text => Assert.False(string.IsNullOrWhiteSpace(text))
                );
            }
        );
    }
}
