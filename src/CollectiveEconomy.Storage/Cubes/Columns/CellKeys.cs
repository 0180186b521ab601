namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>
/// Numbers cells so that their order is that of an answer: dimension by dimension, unknown after the known members and a total after that.
/// </summary>
/// <param name="members">The members of each dimension of the question, unknown last, as null.</param>
internal sealed class CellKeys(IReadOnlyList<object?[]> members)
{
    private readonly long[] _steps = Steps(members);

    /// <summary>Whether every cell has a number.</summary>
    public static bool CanNumber(IEnumerable<object?[]> members) =>
        members.Aggregate(1d, (cells, of) => cells * (of.Length + 1)) < long.MaxValue / 2;

    /// <summary>What a place of a dimension adds to the number of a cell.</summary>
    public long Step(int dimension) => _steps[dimension];

    /// <summary>The number of the total over all dimensions.</summary>
    public long Total => members.Select((of, dimension) => of.Length * _steps[dimension]).Sum();

    /// <summary>The members of a cell, and which dimensions are totalled: the last has the lowest bit.</summary>
    public (object?[] Members, long TotalledMask) Read(long key)
    {
        var (read, totalled) = (new object?[members.Count], 0L);
        for (var dimension = 0; dimension < read.Length; dimension++)
        {
            var place = (int)Math.DivRem(key, _steps[dimension], out key);
            if (place == members[dimension].Length)
                totalled |= 1L << (read.Length - 1 - dimension);
            else
                read[dimension] = members[dimension][place];
        }

        return (read, totalled);
    }

    private static long[] Steps(IReadOnlyList<object?[]> members)
    {
        var steps = new long[members.Count];
        var step = 1L;
        for (var dimension = members.Count - 1; dimension >= 0; dimension--)
        {
            steps[dimension] = step;
            step *= members[dimension].Length + 1;
        }

        return steps;
    }
}
