using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Messages;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>An area code is a province or region of the given area set, or VN without an area set.</summary>
internal sealed class AreasAreOfTheirSet : ISubmissionRule
{
    private const string Country = "VN";

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OfficialFigure>("area_set", "area_code")
        let known = Codes(submission, row.Record.Areas)
        where !known.Contains(row.Record.AreaCode)
        let nearest = NearestCodes.To(row.Record.AreaCode, known)[0]
        select row.Found(
            "area_code",
            row.Record.AreaCode,
            $"Không phải mã tỉnh hoặc vùng của hệ thống đơn vị hành chính này; cả nước là VN, không có hệ thống. Gần nhất: {nearest}.",
            $"Not a province or region of this area set; the whole country is VN, without an area set. Nearest match: {nearest}.",
            nearest
        );

    private static HashSet<string> Codes(Submission submission, AreaSet? areas) =>
        areas is null
            ? [Country]
            :
            [
                .. submission.Codes.Provinces.Values.Where(province => province.Areas == areas).Select(province => province.Code),
                .. submission.Background.Regions.Where(region => region.Areas == areas).Select(region => region.Code),
            ];
}
