using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Ingestion.Rules.Designations;

/// <summary>A regional designation has a region, a provincial one a province, and a national one neither.</summary>
internal sealed class LevelsNameTheirArea : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<KeyProductDesignation>("level", "region", "province")
        where !IsRight(row.Record)
        select row.Found(
            "level",
            row.Record.Level,
            $"Cấp vùng phải có vùng, cấp tỉnh phải có tỉnh, cấp quốc gia không có cả hai.",
            $"A regional designation needs a region, a provincial one a province, and a national one neither."
        );

    private static bool IsRight(KeyProductDesignation designation) =>
        designation.Level switch
        {
            DesignationLevel.National => designation is { RegionCode: null, ProvinceId: null },
            DesignationLevel.Regional => designation is { RegionCode: not null, ProvinceId: null },
            DesignationLevel.Provincial => designation is { RegionCode: null, ProvinceId: not null },
            _ => designation.RegionCode is null,
        };
}
