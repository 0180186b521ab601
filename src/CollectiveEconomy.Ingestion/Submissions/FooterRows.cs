using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Rows of totals and of signatures, which forms have among and below their rows. They are left out, with a warning.</summary>
internal sealed class FooterRows(SheetPlace place, Findings findings)
{
    private static readonly string[] Totals = ["tongcong", "tongso", "congtong", "total"];
    private static readonly HashSet<string> WholeTotals = ["tong", "cong", .. Totals];

    private static readonly string[] Signatures =
    [
        "nguoilap",
        "nguoikiemtra",
        "thutruong",
        "ketoantruong",
        "kyhoten",
        "kyghiro",
        "kytendongdau",
        "giamdoc",
        "tmubnd",
        "noinhan",
    ];

    private bool _isSigned;

    /// <summary>Whether the row at hand is no row of the table.</summary>
    public bool Is(SheetReader sheet)
    {
        if (First(sheet) is not { } text)
            return false;
        // Codes are plain letters without blanks, so that most rows are decided here.
        if (!_isSigned && text.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0 && text.Length > 8)
            return false;
        var folded = Headings.Folded(text);
        if (WholeTotals.Contains(folded) || Totals.Any(total => folded.StartsWith(total, StringComparison.Ordinal)))
        {
            Add(
                sheet.Row,
                text,
                "Dòng tổng cộng được bỏ qua: mỗi dòng là một bản ghi.",
                "The row of totals is left out: each row is a record."
            );
            return true;
        }

        if (Signatures.Any(signature => folded.StartsWith(signature, StringComparison.Ordinal)))
        {
            _isSigned = true;
            Add(sheet.Row, text, "Dòng ký tên được bỏ qua.", "The row of signatures is left out.");
            return true;
        }

        // Below "Người lập biểu" come names and days.
        return _isSigned && Filled(sheet) <= 3;
    }

    private static string? First(SheetReader sheet)
    {
        for (var column = 0; column < sheet.Count; column++)
            if (!sheet[column].IsEmpty)
                return sheet[column] is { Kind: CellKind.Text, Text.Length: <= 100 } cell && Texts.Unclean(cell.Text) is null
                    ? cell.Text
                    : null;
        return null;
    }

    private static int Filled(SheetReader sheet)
    {
        var filled = 0;
        for (var column = 0; column < sheet.Count; column++)
            if (!sheet[column].IsEmpty)
                filled++;
        return filled;
    }

    private void Add(int row, string text, string vi, string en) =>
        findings.Add("RowsAreRecords", FindingSeverity.Warning, new Finding(place, row, null, text, vi, en));
}
