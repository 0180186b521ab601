namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Which finer cells make up coarser ones.</summary>
/// <param name="Parts">The finer cells; null for all, from the first.</param>
/// <param name="Wholes">For each part the coarser cell in which it lies.</param>
/// <param name="Count">Number of parts; arrays may be longer.</param>
/// <param name="Cells">Number of coarser cells.</param>
internal sealed record CellMerge(int[]? Parts, int[] Wholes, int Count, int Cells)
{
    /// <summary>The finer cell of a place.</summary>
    public int Part(int place) => Parts is null ? place : Parts[place];
}
