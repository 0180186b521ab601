using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Reads the cells of a column whose values are codes of a list or of another table.</summary>
internal sealed class CodeReader
{
    private readonly CodeSet _codes;
    private readonly HashSet<string>? _permitted;
    private readonly NearCodes _near;
    private readonly string? _resource;
    private readonly CellFinding? _missing;

    public CodeReader(TableSchema table, TableField field, CodeSet codes)
    {
        _codes = codes;
        _permitted = field.Constraints.Enum.Count > 0 ? [.. field.Constraints.Enum] : null;
        _near = new NearCodes(codes, _permitted);
        _resource = table.ResourceOf(field.Name);
        _missing = field.Constraints.Required ? CellFinding.NotGiven : null;
    }

    /// <param name="cell">The cell.</param>
    /// <param name="day">The day of the row, which decides between codes of one name; null when it is not known.</param>
    public CellValue Read(Cell cell, DateOnly? day)
    {
        if (cell.Kind == CellKind.Text && Find(cell.Text) is { } typed)
            return new CellValue(typed);
        if (TextCells.Unfit(cell, isPrinted: false) is { } unfit)
            return new CellValue(null, unfit);
        var text = Texts.WithHidden(cell.Kind == CellKind.Number ? TextCells.Shown(cell) : TextCells.Unguarded(cell.Text));
        if (Find(text) is { } code)
            return new CellValue(code);
        if (_codes.Dated.Find(text) is { Count: > 0 } namesakes)
            return DatedNames.On(namesakes, day) is { } current
                ? new CellValue(current)
                : new CellValue(null, DatedNames.Ambiguous(namesakes));
        var latin = CodeText.Latin(CodeText.Normalised(text));
        if (latin.Length == 0)
            return new CellValue(null, _missing);
        return latin != text && Find(latin) is { } known
            ? new CellValue(null, CodeFindings.Damaged(text, known))
            : new CellValue(null, Unknown(text));
    }

    private string? Find(string text) => _codes.Find(text) is { } code && (_permitted is null || _permitted.Contains(code)) ? code : null;

    // What was typed with an old font is advised by what it says.
    private CellFinding Unknown(string text) =>
        (
            _resource is not null
                ? new CellFinding("ReferenceIsKnown", $"Không có mã này trong '{_resource}'.", $"This code is not in '{_resource}'.")
            : _permitted is not null && _codes.Find(text) is not null
                ? new CellFinding(
                    "CodeIsKnown",
                    $"Mã này gộp nhiều mã khác; hãy chọn một trong {string.Join(", ", _permitted)}.",
                    $"This code adds up others; choose one of {string.Join(", ", _permitted)}."
                )
            : new CellFinding("CodeIsKnown", "Không có mã này trong danh mục.", "This code is not in the codelist.")
        ) with
        {
            Advice = isRefused => _near.To(LegacyText.Meant(text)?.Text ?? text, isRefused),
        };
}
