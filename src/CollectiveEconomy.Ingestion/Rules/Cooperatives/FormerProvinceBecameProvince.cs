using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Cooperatives;

/// <summary>The province is the one that includes the former province since 1 July 2025.</summary>
internal sealed class FormerProvinceBecameProvince : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Cooperative>("province", "former_province")
        let former = submission.Codes.Provinces.GetValueOrDefault(row.Record.FormerProvinceId ?? 0)
        where former is not null && row.Record.ProvinceId != former.SuccessorId
        let successor = submission.Codes.Provinces[former.SuccessorId!.Value]
        let stated = submission.Codes.Provinces.GetValueOrDefault(row.Record.ProvinceId)
        select row.Found(
            "province",
            stated?.Code,
            $"{former.NameVi} ({former.Code} trong 63) nay thuộc {successor.NameVi} ({successor.Code} trong 34), không phải {stated?.NameVi}.",
            $"{former.NameEn} ({former.Code} of the 63) is now part of {successor.NameEn} ({successor.Code} of the 34), not {stated?.NameEn}.",
            $"{successor.NameVi} ({successor.Code})"
        );
}
