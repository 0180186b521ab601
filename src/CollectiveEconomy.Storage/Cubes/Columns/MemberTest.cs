namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Rows whose member of a dimension is accepted.</summary>
/// <param name="column">The column of the dimension.</param>
/// <param name="accepted">Whether a member is, by its place.</param>
internal sealed class MemberTest(MemberColumn column, bool[] accepted) : RowTest
{
    private readonly int[] _steps = Array.ConvertAll(accepted, isAccepted => isAccepted ? 1 : 0);

    /// <inheritdoc />
    public override int Keep(Span<int> rows)
    {
        // Without a branch, which no processor could foresee.
        var (codes, steps, kept) = (column.Codes, _steps, 0);
        foreach (var row in rows)
        {
            rows[kept] = row;
            kept += steps[codes[row]];
        }

        return kept;
    }

    /// <summary>The same for all rows.</summary>
    public int Fill(Span<int> rows)
    {
        var (codes, steps, kept) = (column.Codes, _steps, 0);
        for (var row = 0; row < rows.Length; row++)
        {
            rows[kept] = row;
            kept += steps[codes[row]];
        }

        return kept;
    }
}
