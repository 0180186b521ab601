using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Which formats of a workbook show a number as a day.</summary>
internal sealed class CellFormats
{
    // Quoted text, escaped letters, colours and locales are no letters of a date.
    private static readonly Regex Literals = new("""("[^"]*")|(\\.)|(_.)|(\[[^\]]*\])""", RegexOptions.None, TimeSpan.FromSeconds(1));

    private readonly List<bool> _isDate = [];

    public CellFormats(WorkbookPart workbook)
    {
        IsFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        var styles = workbook.WorkbookStylesPart?.Stylesheet;
        var own = new Dictionary<uint, string>();
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            own[format.NumberFormatId?.Value ?? 0] = format.FormatCode?.Value ?? "";
        foreach (var format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
            _isDate.Add(IsDateFormat(format.NumberFormatId?.Value ?? 0, own));
    }

    /// <summary>Whether days are counted from 1904, as old Macintosh programs did.</summary>
    public bool IsFrom1904 { get; }

    /// <summary>Whether a format shows a day.</summary>
    public bool IsDate(int style) => style >= 0 && style < _isDate.Count && _isDate[style];

    private static bool IsDateFormat(uint id, Dictionary<uint, string> own) =>
        own.TryGetValue(id, out var code)
            ? Literals.Replace(code, "").AsSpan().IndexOfAny("dDyY") >= 0
            : id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);
}
