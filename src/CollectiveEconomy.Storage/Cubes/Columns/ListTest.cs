namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Rows with members in a list of which one is accepted, or all of them; a row without members fulfils neither.</summary>
/// <param name="column">The column of the list.</param>
/// <param name="accepted">Whether a member is, by its place.</param>
/// <param name="needsAll">Whether all must be.</param>
internal sealed class ListTest(ListColumn column, bool[] accepted, bool needsAll) : RowTest
{
    /// <inheritdoc />
    public override int Keep(Span<int> rows)
    {
        var kept = 0;
        foreach (var row in rows)
            if (IsKept(column.Of(row)))
                rows[kept++] = row;
        return kept;
    }

    private bool IsKept(ReadOnlySpan<ushort> members)
    {
        foreach (var member in members)
            if (accepted[member] != needsAll)
                return !needsAll;
        return needsAll && members.Length > 0;
    }
}
