using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>Finds lines of the log that were changed, removed or inserted.</summary>
/// <remarks>
/// Whoever has the key of seals can write another log, and whoever puts back an older copy of all its files leaves none of these traces: keep copies
/// elsewhere.
/// </remarks>
public static class AccessLogCheck
{
    /// <summary>Reads every chain.</summary>
    /// <param name="folder">Folder of the log.</param>
    /// <param name="key">Key of seals.</param>
    /// <returns>The lines that are as they were written, and everything that is wrong, in order.</returns>
    public static (IReadOnlyList<AccessLine> Lines, IReadOnlyList<AccessLogFault> Faults) Read(string folder, byte[] key)
    {
        var lines = new List<AccessLine>();
        var faults = new List<AccessLogFault>();
        foreach (var chain in AccessFiles.ChainsOf(folder))
            Read(chain, key, lines, faults);
        return (lines, faults);
    }

    private static void Read(string chain, byte[] key, List<AccessLine> lines, List<AccessLogFault> faults)
    {
        var (last, seal) = (0L, "");
        var broken = new List<(string File, int Line)>();
        foreach (var (file, place, text) in AccessFiles.LinesOf(chain))
        {
            if (AccessLine.Read(text, key) is not { } line)
            {
                broken.Add((file, place));
                continue;
            }

            if (line.Number <= last)
            {
                faults.Add(Inserted(file, place));
                continue;
            }

            NoteBetween(line.Number - last - 1, last, broken, file, place, faults);
            if (line.Number == last + 1 && line.Previous != seal)
                faults.Add(new(file, place, new("Dòng này thuộc một chuỗi khác.", "This line belongs to another chain.")));
            (last, seal) = (line.Number, line.Seal);
            lines.Add(line with { Chain = Path.GetFileName(chain) });
        }

        var head = AccessHead.Of(chain, key);
        var missing = head is null ? 0 : Math.Max(0, head.Number - last);
        NoteBetween(missing, last, broken, Path.Combine(chain, AccessHead.FileName), 0, faults);
        if (last > 0 && head is null)
            faults.Add(new(Path.Combine(chain, AccessHead.FileName), 0, new("Tệp đã bị sửa hoặc xóa.", "It was changed or removed.")));
    }

    /// <summary>Says what came between two good lines: of those that can't be read, as many as are missing were changed, the others inserted.</summary>
    private static void NoteBetween(
        long missing,
        long last,
        List<(string File, int Line)> broken,
        string file,
        int place,
        List<AccessLogFault> faults
    )
    {
        foreach (var (one, index) in broken.Select((one, index) => (one, index)))
            faults.Add(index < missing ? Changed(one.File, one.Line, last + 1 + index) : Inserted(one.File, one.Line));
        if (missing - broken.Count is > 0 and var removed)
            faults.Add(Removed(file, place, last + 1 + broken.Count, last + broken.Count + removed));
        broken.Clear();
    }

    private static AccessLogFault Changed(string file, int place, long number) =>
        new(file, place, LocalizedText.Invariant($"Bản ghi {number} đã bị sửa.", $"Record {number} was changed."));

    private static AccessLogFault Inserted(string file, int place) =>
        new(file, place, new("Dòng này đã bị chèn vào.", "This line was inserted."));

    private static AccessLogFault Removed(string file, int place, long from, long to) =>
        new(
            file,
            place,
            from == to
                ? LocalizedText.Invariant($"Bản ghi {from} đã bị xóa trước chỗ này.", $"Record {from} was removed before this place.")
                : LocalizedText.Invariant(
                    $"Các bản ghi từ {from} đến {to} đã bị xóa trước chỗ này.",
                    $"Records {from} to {to} were removed before this place."
                )
        );
}
