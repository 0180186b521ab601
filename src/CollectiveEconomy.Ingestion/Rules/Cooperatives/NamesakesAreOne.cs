using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Cooperatives;

/// <summary>
/// Organisations with the same name, legal form and province, in the submission or the register, are probably the same organisation; HTX is Hợp tác xã.
/// </summary>
internal sealed class NamesakesAreOne : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission)
    {
        var handedIn = submission.Rows<Cooperative>().Select(row => row.Record).ToList();
        var corrected = handedIn.Select(cooperative => cooperative.Id).ToHashSet();
        var namesakes = submission
            .Background.Namesakes.Where(cooperative => !corrected.Contains(cooperative.Id))
            .Concat(handedIn)
            .ToLookup(Name);
        return from row in submission.Rows<Cooperative>()
            let first = namesakes[Name(row.Record)].First()
            where first.Id != row.Record.Id
            select row.Found(
                "name",
                row.Record.Name,
                $"Trùng tên, loại hình và tỉnh với {first.Code}.",
                $"Same name, legal form and province as {first.Code}.",
                first.Code
            );
    }

    private static (string Name, string LegalForm, int ProvinceId) Name(Cooperative cooperative) =>
        (OrganisationNames.Abbreviated(cooperative.SearchName), cooperative.LegalForm, cooperative.ProvinceId);
}
