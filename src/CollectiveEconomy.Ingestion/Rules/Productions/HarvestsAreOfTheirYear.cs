using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Ingestion.Rules.Productions;

/// <summary>Production does not repeat every figure of the year before, at least three of them.</summary>
internal sealed class HarvestsAreOfTheirYear : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.Rows<Production>()
        let before = Before(submission, row.Record)
        where before is not null && RepeatedFigures.Are(Figures(row.Record), Figures(before))
        select row.Found(
            "year",
            row.Record.Year,
            $"Mọi số liệu giống hệt năm {before.Year}: có thể đã chép lại, hãy kiểm tra.",
            $"Every figure is the same as for {before.Year}: they may have been copied; please check."
        );

    private static Production? Before(Submission submission, Production row) =>
        submission.Find<Production>($"{submission.Codes.Of("cooperatives").Code(row.CooperativeId)} {row.ProductCode} {row.Year - 1}");

    private static decimal?[] Figures(Production row) =>
        [row.AreaHa, row.VolumeTonnes, row.Value, row.ContractedVolumeTonnes, row.CertifiedAreaHa];
}
