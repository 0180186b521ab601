using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>Codes are in force in the period of their row: at the end of its year, or on the day of founding.</summary>
internal sealed class CodesAreInForce : ISubmissionRule
{
    private const string NotGraded = "NOT_GRADED";

    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        [
            .. Find<AnnualReport>(
                submission,
                "grade",
                CodelistIds.Grade,
                row => row.Grade == NotGraded ? null : row.Grade,
                row => End(row.Year)
            ),
            .. Find<FundingLine>(submission, "source", CodelistIds.FundingSource, row => row.Source, row => End(row.Year)),
            .. Find<Cooperative>(submission, "vsic_section", CodelistIds.VsicSection, row => row.VsicSection, row => row.Founded),
            .. Find<Cooperative>(submission, "service_type", CodelistIds.ServiceType, row => row.ServiceType, row => row.Founded),
        ];

    private static IEnumerable<Finding> Find<TRow>(
        Submission submission,
        string field,
        string codelist,
        Func<TRow, string?> code,
        Func<TRow, DateOnly?> day
    )
        where TRow : class =>
        from row in submission.RowsWith<TRow>(field)
        let value = code(row.Record)
        let then = day(row.Record)
        where value is not null && then is not null
        let validity = CodeValidities.Of(codelist, value)
        where validity is not null && !validity.IsInForce(then.Value)
        let instead = Instead(validity, then.Value)
        select row.Found(
            field,
            value,
            $"{value} ({codelist}) {PeriodVi(validity)}, không có hiệu lực vào {then:dd/MM/yyyy} ({validity.LegalBasisVi}). {AdviceVi(codelist, instead)}",
            $"{value} ({codelist}) {PeriodEn(validity)}, not on {then:yyyy-MM-dd} ({validity.LegalBasisEn}). {AdviceEn(codelist, instead)}",
            instead is [var one] ? one : null
        );

    private static DateOnly? End(int year) => year is >= 1 and <= 9999 ? new DateOnly(year, 12, 31) : null;

    /// <summary>What was in force instead: what took the place of the code, or what it took the place of.</summary>
    private static List<string> Instead(CodeValidity validity, DateOnly day) =>
        day > validity.ValidTo
            ? validity.Successor is { } successor
                ? [successor]
                : []
            :
            [
                .. CodeValidities
                    .All.Where(other => other.Codelist == validity.Codelist && other.Successor == validity.Code)
                    .Select(other => other.Code!),
            ];

    private static string PeriodVi(CodeValidity validity) =>
        validity.ValidTo is { } end ? $"có hiệu lực đến {end:dd/MM/yyyy}" : $"có hiệu lực từ {validity.ValidFrom:dd/MM/yyyy}";

    private static string PeriodEn(CodeValidity validity) =>
        validity.ValidTo is { } end ? $"was in force until {end:yyyy-MM-dd}" : $"is in force from {validity.ValidFrom:yyyy-MM-dd}";

    private static string AdviceVi(string codelist, List<string> instead) =>
        instead.Count > 0 ? $"Hãy dùng {string.Join(" hoặc ", instead)}."
        : codelist == CodelistIds.VsicSection
            ? "Cột này ghi chữ cái của VSIC 2018: hãy kiểm tra đó không phải chữ cái của VSIC 2025, vốn có thể chỉ ngành khác."
        : "Không có bảng mã thay thế: câu trả lời sẽ ghi chú điều đó.";

    private static string AdviceEn(string codelist, List<string> instead) =>
        instead.Count > 0 ? $"Use {string.Join(" or ", instead)}."
        : codelist == CodelistIds.VsicSection
            ? "The column holds letters of VSIC 2018: check that it is no letter of VSIC 2025, which can mean another section."
        : "No list took its place: answers carry a note.";
}
