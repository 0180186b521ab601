using System.Xml.Linq;
using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Citations;

/// <summary>The tables of a cited answer, and of what differs between two.</summary>
/// <param name="language">Their language.</param>
internal sealed class CitationTables(Language language)
{
    /// <summary>Rows of a table above which the page shows no more; the file of the citation has all.</summary>
    private const int MaxRows = 200;

    private const string NoRow = "–";

    /// <summary>An answer.</summary>
    /// <param name="table">The answer as people read it.</param>
    /// <param name="contract">Names its units.</param>
    public XElement OfAnswer(ReadableTable table, DataContract contract) =>
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
                                : RowHeading(table.Value(row, column.Index), column.Item)
                        )
                    )
                )
        );

    /// <summary>What differs between two answers.</summary>
    /// <param name="differences">The differences.</param>
    /// <param name="now">The newer answer.</param>
    /// <param name="contract">Names its units.</param>
    public XElement OfDifferences(IReadOnlyList<CitedDifference> differences, ReadableTable now, DataContract contract) =>
        Html.Table(
            null,
            [
                .. Members(now).Select(column => now.TitleOf(column.Item)),
                In("Số liệu", "Figure"),
                In("Khi đó", "Then"),
                In("Bây giờ", "Now"),
                In("Chênh lệch", "Change"),
            ],
            differences
                .Take(MaxRows)
                .Select(one =>
                    Html.Element(
                        "tr",
                        Members(one.Of).Select(column => RowHeading(one.Of.Value(one.Row, column.Index), column.Item)),
                        Html.Element("td", Heading(now, one.Figure, contract)),
                        Html.Element("td", Text(one.Then, one.Figure)),
                        Html.Element("td", Text(one.Now, one.Figure)),
                        Html.Element("td", Change(one))
                    )
                )
        );

    /// <summary>That a table shows its first rows only; null when it shows all.</summary>
    /// <param name="count">The number of rows.</param>
    public XElement? RestOf(int count) =>
        count > MaxRows
            ? Html.Element(
                "p",
                In($"Trang này nêu {MaxRows} dòng đầu trong {count} dòng.", $"This page shows the first {MaxRows} of {count} rows.")
            )
            : null;

    /// <summary>What the signs in tables mean.</summary>
    public XElement Signs() =>
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

    private string In(string vi, string en) => language.Of(vi, en);

    private static IEnumerable<(int Index, DataColumn Item)> Members(ReadableTable table) =>
        table.Columns.Where(column => column.Item.Role != ColumnRole.Measure);

    private XElement RowHeading(object? value, DataColumn column) =>
        Html.Element("th", new XAttribute("scope", "row"), Text(value, column));

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
}
