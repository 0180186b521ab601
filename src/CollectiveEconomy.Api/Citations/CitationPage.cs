using System.Globalization;
using System.Xml.Linq;
using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Formats.Workbooks;
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
    /// <summary>Rows of a table above which the page shows no more; the file of the citation has all.</summary>
    private const int MaxRows = 200;

    private const string NoRow = "–";

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
                Signs(),
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
        yield return Html.Element("p", Released(answer.Release));
        if (answer.Release.Withdrawal is { } withdrawal)
            yield return Html.Element("p", Html.Element("strong", Withdrawn(answer.Release, withdrawal)));
        if (answer.Readable is not { } table)
        {
            yield return Html.Element("p", answer.Refusal!.Text.In(language));
            yield break;
        }

        yield return TableOf(table, answer.Table!.Contract);
        if (table.Rows.Count > MaxRows)
            yield return Html.Element("p", OnlyFirst(table.Rows.Count));
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

        var contract = current.Table!.Contract;
        string[] head =
        [
            .. Members(after).Select(column => after.TitleOf(column.Item)),
            In("Số liệu", "Figure"),
            In("Khi đó", "Then"),
            In("Bây giờ", "Now"),
            In("Chênh lệch", "Change"),
        ];
        yield return Html.Table(
            null,
            head,
            differences
                .Take(MaxRows)
                .Select(one =>
                    Html.Element(
                        "tr",
                        Members(one.Of)
                            .Select(column =>
                                Html.Element("th", new XAttribute("scope", "row"), Text(one.Of.Value(one.Row, column.Index), column.Item))
                            ),
                        Html.Element("td", Heading(after, one.Figure, contract)),
                        Html.Element("td", Text(one.Then, one.Figure)),
                        Html.Element("td", Text(one.Now, one.Figure)),
                        Html.Element("td", Change(one))
                    )
                )
        );
        if (differences.Count > MaxRows)
            yield return Html.Element("p", OnlyFirst(differences.Count));
    }

    private IEnumerable<XElement> Reasons()
    {
        var reasons = ReasonTexts().ToList();
        if (reasons.Count == 0)
            yield break;
        yield return Section("Vì sao", "Why");
        yield return Html.Element("ul", reasons.Select(reason => Html.Element("li", reason)));
    }

    private XElement Signs() =>
        Html.Element(
            "p",
            string.Join(
                "; ",
                Shorthand
                    .All.Take(2)
                    .Select(sign => $"{sign.Sign} {sign.Meaning.In(language)}")
                    .Append($"{NoRow} {In("không có dòng này", "no such row")}")
            ),
            "."
        );

    private IEnumerable<string> ReasonTexts()
    {
        if (then.Release.Withdrawal is { } withdrawal)
            yield return Withdrawn(then.Release, withdrawal);
        foreach (var release in releases.All.Reverse().Where(release => release.Id > then.Release.Id && release.Id <= now?.Release.Id))
            yield return $"{Released(release)} {language.Of(release.Notes, release.NotesEn) ?? In("Không có ghi chú.", "It has no notes.")}";
        if (now is not null && now.Release.NoiseSeries != then.Release.NoiseSeries)
            yield return cited.Access == AccessClass.Exact
                ? In("Chuỗi bảo vệ mới không đổi số liệu chính xác.", "A new protection series does not change exact figures.")
                : In(
                    "Đợt hiện hành dùng chuỗi bảo vệ mới: số liệu được bảo vệ mang nhiễu khác, kể cả khi số thật không đổi.",
                    "The current release uses a new protection series: protected figures carry other noise even where true figures did not change."
                );
    }

    private XElement TableOf(ReadableTable table, DataContract contract) =>
        Html.Table(
            null,
            table.Columns.Select(column => Heading(table, column.Item, contract)),
            table
                .Rows.Take(MaxRows)
                .Select(row =>
                    Html.Element(
                        "tr",
                        table.Columns.Select(column =>
                            column.Item.Role == ColumnRole.Measure
                                ? Html.Element("td", Text(table.Value(row, column.Index), column.Item))
                                : Html.Element("th", new XAttribute("scope", "row"), Text(table.Value(row, column.Index), column.Item))
                        )
                    )
                )
        );

    private static IEnumerable<(int Index, DataColumn Item)> Members(ReadableTable table) =>
        table.Columns.Where(column => column.Item.Role != ColumnRole.Measure);

    private static string Heading(ReadableTable table, DataColumn column, DataContract contract) =>
        column.Unit is null or "COUNT" ? table.TitleOf(column) : $"{table.TitleOf(column)} ({contract.UnitName(column)})";

    private string Change(CitedDifference one) =>
        (one.Then, one.Now) switch
        {
            (long then, long now) => Signed(now - then),
            (double then, double now) => Signed((decimal)now - (decimal)then),
            _ => "",
        };

    private string Signed(decimal change) => (change > 0 ? "+" : "") + ReadableNumber.Of(change, language);

    // Years are names, not amounts.
    private string Text(object? value, DataColumn column) =>
        value switch
        {
            null => NoRow,
            IFormattable number when column.Role == ColumnRole.Measure => ReadableNumber.Of(number, language),
            _ => CellText.Of(value),
        };

    private string Released(Release release) =>
        In($"Đợt công bố {release.Id}, ngày {Day(release.PublishedOn)}.", $"Release {release.Id} of {Day(release.PublishedOn)}.");

    private string Withdrawn(Release release, Withdrawal withdrawal) =>
        In(
            $"Đợt công bố {release.Id} đã thu hồi ngày {Day(withdrawal.On)}: {withdrawal.ReasonIn(language)}",
            $"Release {release.Id} was withdrawn on {Day(withdrawal.On)}: {withdrawal.ReasonIn(language)}"
        );

    private string OnlyFirst(int count) =>
        In($"Trang này nêu {MaxRows} dòng đầu trong {count} dòng.", $"This page shows the first {MaxRows} of {count} rows.");

    private string Day(DateOnly day) => day.ToString(language.Of("dd/MM/yyyy", "yyyy-MM-dd"), CultureInfo.InvariantCulture);
}
