using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Cooperatives;

/// <summary>
/// The field of activity is one that corresponds to the VSIC section, by the correspondence in the notes of the codelist HTX_FIELD_VCA. Salt is
/// agriculture in policy and mining in VSIC.
/// </summary>
internal sealed class FieldAndVsicSectionAgree : ISubmissionRule
{
    private static readonly Dictionary<string, string[]> FieldsOf = new()
    {
        ["A"] = ["AGRI"],
        ["B"] = ["IND", "AGRI"],
        ["C"] = ["IND"],
        ["E"] = ["ENV"],
        ["F"] = ["CON"],
        ["G"] = ["TRD"],
        ["H"] = ["TRP"],
        ["I"] = ["TRD"],
        ["K"] = ["PCF", "TRD", "OTH"],
    };

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Cooperative>("field", "vsic_section")
        let cooperative = row.Record
        where cooperative is { Field: not null, VsicSection: not null }
        let fields = FieldsOf.GetValueOrDefault(cooperative.VsicSection!)
        where fields is not null && !fields.Contains(cooperative.Field)
        let expected = string.Join(", ", fields)
        select row.Found(
            "field",
            cooperative.Field,
            $"Ngành cấp 1 {cooperative.VsicSection} ứng với lĩnh vực {expected}, không phải {cooperative.Field}.",
            $"VSIC section {cooperative.VsicSection} corresponds to field {expected}, not {cooperative.Field}.",
            fields[0]
        );
}
