using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>Rows about synthetic organisations do not describe real ones; reported once per sheet.</summary>
internal sealed class SyntheticIsToldApart : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from table in submission.Tables
        let owner = table.Row.GetProperty("CooperativeId")
        where owner is not null
        from rows in table.Untyped.Where(row => IsSynthetic(submission, (int?)owner.GetValue(row.Record))).GroupBy(row => row.Place)
        let first = rows.First()
        let code = submission.Codes.Of("cooperatives").Code((int)owner.GetValue(first.Record)!)
        select first.Found(
            "cooperative",
            code,
            $"{code} là tổ chức mô phỏng: số liệu của nó không mô tả tổ chức có thật ({rows.Count()} dòng).",
            $"{code} is synthetic: its data does not describe a real organisation ({rows.Count()} rows)."
        );

    private static bool IsSynthetic(Submission submission, int? cooperative) =>
        cooperative is { } id && submission.Codes.OriginBy(id) == Origin.Synthetic;
}
