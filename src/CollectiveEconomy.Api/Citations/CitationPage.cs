using System.Xml.Linq;
using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Citations;

/// <summary>A citation for readers: the question in words, its answer then, the same question now, what differs, and why.</summary>
/// <param name="cited">The question.</param>
/// <param name="words">The question in words.</param>
/// <param name="then">What the cited release answers.</param>
/// <param name="now">What the current release answers; null when that is the cited one.</param>
/// <param name="releases">The releases that may be seen.</param>
/// <param name="language">Language of the page.</param>
internal sealed class CitationPage(
    CitedQuery cited,
    QuestionWords words,
    ComparedAnswer then,
    ComparedAnswer? now,
    ReleaseList releases,
    Language language
)
{
    private readonly CitationTables _tables = new(language);

    /// <summary>The page.</summary>
    public override string ToString() =>
        HtmlPage.Of(
            $"{In("Trích dẫn", "Citation")}: {cited.Question.TitleIn(language)}",
            language,
            [
                Html.Element("p", ReleaseTexts.TitleOf(then.Release).In(language)),
                Section("Câu hỏi", "The question"),
                Words(),
                Section("Câu trả lời khi đó", "Its answer then"),
                .. Answer(then),
                Section("Cùng câu hỏi bây giờ", "The same question now"),
                .. now is null
                    ? [Html.Element("p", In("Đợt được trích dẫn là đợt hiện hành.", "The cited release is the current one."))]
                    : Answer(now),
                .. now is null ? Reasons() : Differences(now).Concat(Reasons()),
                _tables.Signs(),
            ]
        );

    private string In(string vi, string en) => language.Of(vi, en);

    private XElement Section(string vi, string en) => Html.Element("h2", In(vi, en));

    private XElement Words() =>
        Html.Element(
            "dl",
            words
                .Lines()
                .Append((In("Mức truy cập", "Access"), cited.Access == AccessClass.Exact ? ContractFacts.Exact : ContractFacts.Protected))
                .SelectMany(line => new[] { Html.Element("dt", line.Item1), Html.Element("dd", line.Item2) })
        );

    private IEnumerable<XElement> Answer(ComparedAnswer answer)
    {
        yield return Html.Element("p", ReleaseTexts.PublicationOf(answer.Release).In(language));
        if (answer.Release.Withdrawal is { } withdrawal)
            yield return Html.Element("p", Html.Element("strong", ReleaseTexts.Of(withdrawal, answer.Release).In(language)));
        if (answer.Readable is not { } table)
        {
            yield return Html.Element("p", answer.Refusal!.Text.In(language));
            yield break;
        }

        yield return _tables.OfAnswer(table, answer.Table!.Contract);
        if (_tables.RestOf(table.Rows.Count) is { } rest)
            yield return rest;
        if (answer == then)
            yield return Html.Element(
                "p",
                Html.Link(
                    "?format=json",
                    In("Toàn bộ câu trả lời, từng byte như khi trích dẫn", "The whole answer, byte for byte as it was cited")
                )
            );
    }

    private IEnumerable<XElement> Differences(ComparedAnswer current)
    {
        yield return Section("Khác nhau", "What differs");
        if (then.Readable is not { } before || current.Readable is not { } after)
        {
            yield return Html.Element(
                "p",
                In("Không so sánh được: một trong hai đợt không trả lời.", "Not comparable: one of the two releases does not answer.")
            );
            yield break;
        }

        var differences = CitedDifference.Between(before, after);
        if (differences.Count == 0)
        {
            yield return Html.Element("p", In("Không có gì khác.", "Nothing differs."));
            yield break;
        }

        yield return _tables.OfDifferences(differences, after, current.Table!.Contract);
        if (_tables.RestOf(differences.Count) is { } rest)
            yield return rest;
    }

    private IEnumerable<XElement> Reasons()
    {
        var reasons = RevisionReasons.Of(cited.Access, then.Release, now?.Release, releases).ToList();
        if (reasons.Count == 0)
            yield break;
        yield return Section("Vì sao", "Why");
        yield return Html.Element("ul", reasons.Select(reason => Html.Element("li", reason.In(language))));
    }
}
