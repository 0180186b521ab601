using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>By what proposals are appraised, and by what models are measured.</summary>
internal static class CriteriaFiles
{
    public static IReadOnlyList<CriteriaSet> CriteriaSets() =>
        CodelistFile.Read(
            "criteria_sets.csv",
            csv => new CriteriaSet
            {
                Code = csv.Text("code"),
                ProgrammeCode = csv.Text("programme"),
                Version = csv.Int("version"),
                NameVi = csv.Text("name_vi"),
                NameEn = csv.TextOrNull("name_en"),
                ValidFrom = csv.DateOrNull("valid_from"),
                Threshold = csv.Decimal("threshold"),
                MinimumMonths = csv.Int("minimum_months"),
                MaximumMonths = csv.Int("maximum_months"),
                RequiresCounterpart = csv.Flag("requires_counterpart"),
                RequiresLoanConditions = csv.Flag("requires_loan_conditions"),
                IsVerified = csv.Flag("verified"),
                NoteVi = csv.TextOrNull("note_vi"),
                NoteEn = csv.TextOrNull("note_en"),
            }
        );

    public static IReadOnlyList<Criterion> Criteria() =>
        CodelistFile.Read(
            "criteria.csv",
            csv => new Criterion
            {
                CriteriaSetCode = csv.Text("criteria_set"),
                Code = csv.Text("code"),
                NameVi = csv.Text("name_vi"),
                NameEn = csv.TextOrNull("name_en"),
                Weight = csv.Decimal("weight"),
                MaximumScore = csv.Decimal("maximum_score"),
                IsVerified = csv.Flag("verified"),
            }
        );

    public static IReadOnlyList<OutcomeIndicator> OutcomeIndicators() =>
        CodelistFile.Read(
            "outcome_indicators.csv",
            csv => new OutcomeIndicator
            {
                Code = csv.Text("code"),
                NameVi = csv.Text("name_vi"),
                NameEn = csv.TextOrNull("name_en"),
                Unit = csv.Text("unit"),
                Kind = csv.Enum<IndicatorKind>("kind"),
                Direction = csv.Enum<IndicatorDirection>("direction"),
                DefinitionVi = csv.Text("definition_vi"),
                DefinitionEn = csv.Text("definition_en"),
                DefinitionVersion = csv.Int("definition_version"),
                IsVerified = csv.Flag("verified"),
            }
        );
}
