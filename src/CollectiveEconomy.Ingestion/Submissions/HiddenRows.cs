using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Rows of a sheet that its readers don't see, by a filter or by hand.</summary>
internal sealed class HiddenRows(SheetPlace place, Findings findings)
{
    private const int MaxRanges = 20;

    private readonly List<(int First, int Last)> _ranges = [];
    private int _count;

    /// <summary>Notes the row at hand if it is hidden.</summary>
    public void Note(SheetReader sheet)
    {
        if (!sheet.IsHidden)
            return;
        _count++;
        if (_ranges.Count > 0 && _ranges[^1].Last == sheet.Row - 1)
            _ranges[^1] = (_ranges[^1].First, sheet.Row);
        else if (_ranges.Count <= MaxRanges)
            _ranges.Add((sheet.Row, sheet.Row));
    }

    /// <summary>Adds a finding that must be confirmed if there were any.</summary>
    public void Finish()
    {
        if (_count == 0)
            return;
        var rows = string.Join(
            ", ",
            _ranges.Take(MaxRanges).Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}")
        );
        var more = _ranges.Count > MaxRanges ? ", …" : "";
        findings.AddUnlessConfirmed(
            "HiddenRowsAreMeant",
            new Finding(
                place,
                _ranges[0].First,
                null,
                null,
                $"{_count} dòng bị ẩn (có thể do lọc) cũng được đọc: {rows}{more}. Hãy bỏ ẩn hoặc xóa.",
                $"{_count} hidden rows (perhaps filtered) are read as well: {rows}{more}. Show or delete them."
            )
            {
                Key = place.Sheet,
            }
        );
    }
}
