using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Units that senders state beside a table: "ĐVT: triệu đồng" above it, or in a row below the headings.</summary>
internal static class UnitStatements
{
    private static readonly string[] Beginnings = ["donvitinh", "dvt", "donvi"];
    private static readonly HashSet<string> Others = ["thang", "nam", "diem", "kg", "m2", "donvi", "htx", "dvt", "congtrinh"];

    /// <summary>The unit that amounts are in, from a row above the headings; null when it states none.</summary>
    public static string? Above(IReadOnlyList<Cell> cells)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].IsEmpty || Beginning(Headings.Folded(cells[column].Text)) is null)
                continue;
            var own = Unit(cells[column].Text);
            var next = cells.Skip(column + 1).FirstOrDefault(cell => !cell.IsEmpty).Text ?? "";
            foreach (var unit in (string[])[own, next])
                if (NumberUnits.FactorOf(unit) is not null)
                    return unit;
        }

        return null;
    }

    /// <summary>Whether a row below the headings holds the units of the columns.</summary>
    public static bool AreAll(IReadOnlyList<Cell> cells) =>
        cells.Any(cell => !cell.IsEmpty)
        && cells.All(cell =>
            cell.IsEmpty || NumberUnits.FactorOf(Unit(cell.Text)) is not null || Others.Contains(Headings.Folded(cell.Text))
        );

    /// <summary>A unit without brackets and without the words that introduce it.</summary>
    public static string Unit(string text)
    {
        var bare = Blanks.Trim(text).Trim('(', ')', '[', ']');
        var colon = bare.LastIndexOf(':');
        if (colon >= 0)
            return Blanks.Trim(bare[(colon + 1)..]);
        var folded = Headings.Folded(bare);
        return Beginning(folded) is { } beginning ? folded[beginning.Length..] : bare;
    }

    private static string? Beginning(string folded) =>
        Array.Find(Beginnings, beginning => folded.StartsWith(beginning, StringComparison.Ordinal));
}
