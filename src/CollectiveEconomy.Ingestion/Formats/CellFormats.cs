using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>How the cells of a workbook are shown, by their style.</summary>
internal sealed class CellFormats
{
    private readonly List<(NumberFormat? Format, TextMarks Marks)> _styles = [];

    public CellFormats(WorkbookPart workbook)
    {
        IsFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        var styles = workbook.WorkbookStylesPart?.Stylesheet;
        var own = new Dictionary<uint, NumberFormat?>();
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            own[format.NumberFormatId?.Value ?? 0] = NumberFormat.OfCode(format.FormatCode?.Value ?? "");
        var fonts = (styles?.Fonts?.Elements<Font>() ?? []).Select(Marks).ToList();
        foreach (var format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = format.NumberFormatId?.Value ?? 0;
            var font = (int)(format.FontId?.Value ?? 0);
            _styles.Add(
                (own.TryGetValue(id, out var known) ? known : NumberFormat.OfBuiltIn(id), font < fonts.Count ? fonts[font] : TextMarks.None)
            );
        }
    }

    /// <summary>Whether days are counted from 1904, as old Macintosh programs did.</summary>
    public bool IsFrom1904 { get; }

    /// <summary>How a style shows a number; null when as it is.</summary>
    public NumberFormat? Number(int style) => style >= 0 && style < _styles.Count ? _styles[style].Format : null;

    /// <summary>How a style sets off the whole content of a cell.</summary>
    public TextMarks Marks(int style) => style >= 0 && style < _styles.Count ? _styles[style].Marks : TextMarks.None;

    // Only what is struck out as a whole is withdrawn; a whole number that is raised is a number.
    private static TextMarks Marks(Font font) =>
        font.Strike is { } strike && (strike.Val?.Value ?? true) ? TextMarks.Struck : TextMarks.None;
}
