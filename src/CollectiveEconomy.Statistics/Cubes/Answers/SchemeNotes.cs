using System.Globalization;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Cubes.Answers;

/// <summary>Notes on figures by codes of lists that were no longer in force at the end of a year.</summary>
internal static class SchemeNotes
{
    private static readonly HashSet<string> Assessments = ["score", "shareGoodOrFairOfGraded", "shareGoodOrFairOfAll"];

    /// <summary>The notes on an answer; none when every list was in force in every year.</summary>
    public static IEnumerable<AnswerNote> On(CubeQuery question, Release release)
    {
        var years = Enumerable.Range(release.FirstYear, release.LastYear - release.FirstYear + 1).Where(question.Covers).ToList();
        if (years.Count == 0)
            yield break;
        var end = new DateOnly(years[^1], 12, 31);
        var ended = Lists(question).Select(CodeValidities.OfList).OfType<CodeValidity>().Where(list => list.ValidTo < end).ToList();
        if (ended.Find(list => list.Codelist == CodelistIds.Grade) is { } grades)
            yield return NotStated(grades);
        if (ended.Where(list => list.Codelist != CodelistIds.Grade).ToList() is { Count: > 0 } others)
            yield return Ended(others);
    }

    private static IEnumerable<string> Lists(CubeQuery question) =>
        question
            .By.Concat(question.Where.Select(condition => condition.Dimension))
            .OfType<CodedDimension>()
            .Select(dimension => dimension.Codelist)
            .Concat(question.Measures.Where(measure => Assessments.Contains(measure.Name)).Select(_ => CodelistIds.Grade))
            .Distinct();

    private static AnswerNote NotStated(CodeValidity grades) =>
        new(
            "SCHEME_NOT_STATED",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Từ năm {grades.ValidTo!.Value.Year}, không rõ xếp loại theo quy định nào: {grades.LegalBasisVi} từ {grades.ValidTo.Value.AddDays(1):dd/MM/yyyy}. Không nối với chuỗi các năm trước."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"From {grades.ValidTo!.Value.Year} the scheme of the grades is not stated: {grades.LegalBasisEn} from {grades.ValidTo.Value.AddDays(1):yyyy-MM-dd}. Break in series."
            )
        );

    private static AnswerNote Ended(IReadOnlyList<CodeValidity> lists) =>
        new(
            "SCHEME_ENDED",
            "Bảng mã đã hết hiệu lực: "
                + string.Join("; ", lists.Select(list => Until(list, $"{list.ValidTo:dd'/'MM'/'yyyy}", "đến", list.LegalBasisVi)))
                + ". Các kỳ sau vẫn xếp theo mã cũ; không so với số liệu theo bảng mã mới.",
            "Codelists that are no longer in force: "
                + string.Join("; ", lists.Select(list => Until(list, $"{list.ValidTo:yyyy-MM-dd}", "until", list.LegalBasisEn)))
                + ". Later periods are still classified by the old codes; do not compare them with figures by a new list."
        );

    private static string Until(CodeValidity list, string day, string until, string basis) => $"{list.Codelist} {until} {day} ({basis})";
}
