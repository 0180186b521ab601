using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>The name of a province matches its code in the area set; seven codes denote different provinces in the two sets.</summary>
internal sealed class AreaNamesAreOfTheirCode : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OfficialFigure>("area_set", "area_code", "area_name")
        let province = submission.Codes.Provinces.Values.FirstOrDefault(known =>
            known.Areas == row.Record.Areas && known.Code == row.Record.AreaCode
        )
        where province is not null
        let named = SearchForm.Of(row.Record.AreaName)
        let other = submission.Codes.Provinces.Values.FirstOrDefault(known =>
            SearchForm.Of(known.NameVi) == named && (known.Areas != province.Areas || known.Code != province.Code)
        )
        where other is not null && named != SearchForm.Of(province.NameVi)
        select row.Found(
            "area_name",
            row.Record.AreaName,
            $"Mã {province.Code} trong {Size(province)} tỉnh là {province.NameVi}; {other.NameVi} là mã {other.Code} trong {Size(other)} tỉnh.",
            $"Code {province.Code} of the {Size(province)} is {province.NameEn}; {other.NameEn} is code {other.Code} of the {Size(other)}.",
            province.NameVi
        );

    private static int Size(Province province) => province.Areas == AreaSet.Areas2025 ? 34 : 63;
}
