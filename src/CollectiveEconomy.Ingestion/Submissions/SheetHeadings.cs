using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Templates;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Which field stands in which column of a sheet, and in which unit.</summary>
internal sealed class SheetHeadings
{
    private readonly TableSchema _table;
    private readonly SheetPlace _place;
    private readonly Findings _findings;
    private readonly TableHeadings _known;
    private readonly Dictionary<TableField, decimal> _factors = [];

    public SheetHeadings(TableSchema table, SheetPlace place, Findings findings)
    {
        (_table, _place, _findings, _known) = (table, place, findings, new TableHeadings(table));
        Unknown = new UnknownColumns(_known, place, findings);
    }

    /// <summary>For each column its field; null for a column that is let be.</summary>
    public TableField?[] Fields { get; private set; } = [];

    /// <summary>Whether the sheet has columns for its reader, as workbooks of a province do.</summary>
    public bool HasReferences { get; private set; }

    /// <summary>Columns that are not understood.</summary>
    public UnknownColumns Unknown { get; }

    /// <summary>The last row before the data.</summary>
    public int LastRow { get; private set; }

    /// <summary>What the numbers of a field are multiplied by; 1 where they are in the unit of the field.</summary>
    public decimal FactorOf(TableField field) => _factors.GetValueOrDefault(field, 1);

    /// <summary>Looks for the headings among the first rows.</summary>
    /// <param name="first">The first rows.</param>
    /// <returns>Whether they were found; if not, that is a finding.</returns>
    public bool Find(FirstRows first)
    {
        if (new HeadingSearch(_known, first).Best() is { } found)
        {
            Take(found);
            return true;
        }

        _findings.Add(
            "HeadingsAreFound",
            FindingSeverity.Error,
            new Finding(
                _place,
                null,
                null,
                null,
                $"Không tìm thấy dòng tiêu đề của bảng '{_table.Title}' trong {Headings.Searched} dòng đầu; cần có: {List(field => field.Title)}.",
                $"The headings of the table '{_table.TitleEn}' were not found in the first {Headings.Searched} rows; expected: {List(field => field.TitleEn)}."
            )
        );
        return false;
    }

    private void Take(FoundHeadings found)
    {
        LastRow = found.LastRow;
        Fields = new TableField?[found.Headings.Length];
        for (var column = 0; column < Fields.Length; column++)
        {
            var text = found.Texts[column].Trim();
            if (ReferenceColumns.Are(text))
            {
                HasReferences = true;
                continue;
            }

            if (found.Headings[column] is not { } heading)
            {
                if (text.Length > 0)
                    Unknown.Add(column, found.Row, text);
                continue;
            }

            if (_place.Has(heading.Field.Name))
                Add(
                    "HeadingsAreUnique",
                    found.Row,
                    text,
                    $"Cột '{heading.Field.Title}' có hai lần.",
                    $"The column '{heading.Field.TitleEn}' is repeated.",
                    null
                );
            else
                Take(column, found.Row, heading);
        }

        foreach (var missing in _table.Fields.Where(field => field.Constraints.Required && !_place.Has(field.Name)))
            Add(
                "RequiredColumnsAreThere",
                found.Row,
                null,
                $"Thiếu cột '{missing.Title}'.",
                $"The column '{missing.TitleEn}' is missing.",
                missing.Title
            );
    }

    private void Take(int column, int row, SheetHeading heading)
    {
        Fields[column] = heading.Field;
        if (heading.Meant is (var meant, var encoding))
            Add(
                Texts.InUnicode,
                row,
                heading.Text.Trim(),
                $"Tiêu đề ở bảng mã cũ hoặc bị đọc sai ({encoding}): hãy chuyển sang Unicode, tức là '{meant}'.",
                $"The heading is in an old encoding, or was misread ({encoding}): convert it to Unicode, which gives '{meant}'.",
                meant
            );
        _place.Note(heading.Field, heading.Text.Trim());
        if (_place.Mapped?.GetValueOrDefault(heading.Field.Name) is { Factor: { } factor } mapped)
        {
            TakeMapped(row, heading.Field, mapped.Heading, factor);
            return;
        }

        if (heading.Factor == 1)
            return;
        _factors[heading.Field] = heading.Factor;
        _findings.AddUnlessConfirmed(
            "UnitsAreConverted",
            new Finding(
                _place,
                row,
                heading.Field.Name,
                heading.Text,
                $"Cột này theo {heading.Unit}, bảng theo đồng: các số được nhân với {heading.Factor:0}.",
                $"The column is in {heading.Unit}, the table in đồng: its numbers are multiplied by {heading.Factor:0}."
            )
            {
                Key = heading.Field.Name,
            }
        );
    }

    /// <summary>Takes in the unit of a column that a map states, which needs no confirming.</summary>
    private void TakeMapped(int row, TableField field, string heading, decimal factor)
    {
        if (factor == 1)
            return;
        _factors[field] = factor;
        _findings.Add(
            "UnitsAreMapped",
            FindingSeverity.Warning,
            new Finding(
                _place,
                row,
                field.Name,
                heading,
                string.Create(CultureInfo.InvariantCulture, $"Các số của cột được nhân với {factor} theo tệp ánh xạ."),
                string.Create(CultureInfo.InvariantCulture, $"The numbers of the column are multiplied by {factor}, as the map says.")
            )
        );
    }

    private void Add(string rule, int row, string? heading, string vi, string en, string? suggestion) =>
        _findings.Add(rule, FindingSeverity.Error, new Finding(_place, row, heading, heading, vi, en, suggestion));

    private string List(Func<TableField, string> title) =>
        string.Join(", ", _table.Fields.Where(field => field.Constraints.Required).Select(title));
}
