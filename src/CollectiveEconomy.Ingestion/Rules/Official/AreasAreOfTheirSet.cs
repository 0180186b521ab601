using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Messages;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>An area code is a province or region of the given area set, or VN without an area set.</summary>
internal sealed class AreasAreOfTheirSet : ISubmissionRule
{
    private static readonly NamedCode Country = new("VN", "Cả nước", "Whole country");

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OfficialFigure>("area_set", "area_code")
        let codes = Codes(submission, row.Record.Areas)
        where codes.All(code => code.Code != row.Record.AreaCode)
        let advice = new KnownCodes(null, codes, row.Record.Areas).Advise(row.Record.AreaCode)
        select row.Found(
            "area_code",
            row.Record.AreaCode,
            $"Không phải mã tỉnh hoặc vùng của hệ thống đơn vị hành chính này; cả nước là VN, không có hệ thống. {advice.Vi}".TrimEnd(),
            $"Not a province or region of this area set; the whole country is VN, without an area set. {advice.En}".TrimEnd(),
            advice.Codes is [var meant] ? meant.Code : null
        );

    private static IReadOnlyList<NamedCode> Codes(Submission submission, AreaSet? areas) =>
        areas is null
            ? [Country]
            :
            [
                .. submission
                    .Codes.Provinces.Values.Where(province => province.Areas == areas)
                    .Select(province => new NamedCode(province.Code, province.NameVi, province.NameEn)),
                .. submission
                    .Background.Regions.Where(region => region.Areas == areas)
                    .Select(region => new NamedCode(region.Code, region.NameVi, region.NameEn)),
            ];
}
