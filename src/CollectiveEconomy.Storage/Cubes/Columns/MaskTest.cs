namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Rows that fulfil a condition that was worked out before.</summary>
/// <param name="mask">Which do.</param>
internal sealed class MaskTest(RowMask mask) : RowTest
{
    /// <inheritdoc />
    public override int Keep(Span<int> rows)
    {
        if (mask.HoldsEverywhere)
            return rows.Length;
        var kept = 0;
        foreach (var row in rows)
        {
            rows[kept] = row;
            kept += (int)mask[row];
        }

        return kept;
    }
}
