namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Keeps the rows that fulfil a condition of a question.</summary>
internal abstract class RowTest
{
    /// <summary>Moves those that fulfil it to the front, in their order; gives their number.</summary>
    public abstract int Keep(Span<int> rows);
}

/// <summary>Rows whose member of a dimension is accepted.</summary>
/// <param name="column">The column of the dimension.</param>
/// <param name="accepted">Whether a member is, by its place.</param>
internal sealed class MemberTest(MemberColumn column, bool[] accepted) : RowTest
{
    /// <inheritdoc />
    public override int Keep(Span<int> rows)
    {
        var (codes, kept) = (column.Codes, 0);
        foreach (var row in rows)
            if (accepted[codes[row]])
                rows[kept++] = row;
        return kept;
    }
}

/// <summary>Rows that fulfil a condition that was worked out before.</summary>
/// <param name="mask">Which do.</param>
internal sealed class MaskTest(RowMask mask) : RowTest
{
    /// <inheritdoc />
    public override int Keep(Span<int> rows)
    {
        var kept = 0;
        foreach (var row in rows)
        {
            rows[kept] = row;
            kept += (int)mask[row];
        }

        return kept;
    }
}

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
