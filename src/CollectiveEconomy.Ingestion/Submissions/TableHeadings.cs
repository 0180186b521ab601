using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Templates;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The headings of a table, with and without the units that senders state in them.</summary>
internal sealed class TableHeadings
{
    private const int Longest = 300;

    private readonly IReadOnlyDictionary<string, TableField> _known;
    private readonly Dictionary<string, TableField> _bare = [];

    public TableHeadings(TableSchema table)
    {
        _known = Headings.Of(table);
        foreach (var field in table.Fields)
        foreach (var heading in field.Headings)
            if (SplitUnit(heading) is (var name, _) && !_known.ContainsKey(Headings.Folded(name)))
                _bare.TryAdd(Headings.Folded(name), field);
    }

    /// <summary>The folded headings.</summary>
    public IReadOnlyDictionary<string, TableField> Known => _known;

    /// <summary>What a cell names; null when it is no heading of the table.</summary>
    public SheetHeading? Find(string text)
    {
        if (text.Length is 0 or > Longest || Texts.Unclean(text) is not null || ReferenceColumns.Are(text))
            return null;
        return FindClean(text) ?? FindLegacy(text);
    }

    /// <summary>What a cell names that was typed with an old font.</summary>
    private SheetHeading? FindLegacy(string text)
    {
        foreach (var meant in LegacyText.Readings(text))
            if (FindClean(meant.Text) is { } heading)
                return heading with { Text = text, Meant = meant };
        return null;
    }

    private SheetHeading? FindClean(string text)
    {
        var folded = Headings.Folded(text);
        if (_known.TryGetValue(folded, out var field))
            return new(field, text, SplitUnit(text) is (_, var own) && NumberUnits.FactorOf(own) is not null ? own : null, 1);
        if ((_bare.GetValueOrDefault(folded) ?? RowAction.FieldOf(folded)) is { } bare)
            return new(bare, text, null, 1);
        // The unit of other columns is theirs alone: a heading with another one is not understood.
        return
            SplitUnit(text) is var (name, unit)
            && FieldOf(Headings.Folded(name)) is { Unit: "VND" } amount
            && NumberUnits.FactorOf(unit) is { } factor
            ? new(amount, text, unit, factor)
            : null;
    }

    private TableField? FieldOf(string folded) => _known.GetValueOrDefault(folded) ?? _bare.GetValueOrDefault(folded);

    /// <summary>"Doanh thu (triệu đồng)", "Doanh thu, triệu đồng" and "Doanh thu - ĐVT: triệu đồng" in two.</summary>
    private static (string Name, string Unit)? SplitUnit(string heading)
    {
        var text = Blanks.Trim(heading).TrimEnd(')', ']');
        var at = text.LastIndexOfAny(['(', '[', ',', '-', '–', '\n']);
        return at <= 0 ? null : (text[..at], UnitStatements.Unit(text[(at + 1)..]));
    }
}
