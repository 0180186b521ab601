using System.Runtime.CompilerServices;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Which rows fulfil a condition, a bit for each.</summary>
internal sealed class RowMask : IColumn
{
    private const int Shift = 6;

    private readonly ulong[] _bits;

    /// <summary>A mask of flags.</summary>
    /// <param name="flags">A byte for each row: 1 where the condition holds.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowMask(byte[] flags)
    {
        _bits = new ulong[(flags.Length >> Shift) + 1];
        for (var row = 0; row < flags.Length; row++)
            _bits[row >> Shift] |= (ulong)flags[row] << row;
        HoldsEverywhere = !flags.AsSpan().Contains((byte)0);
    }

    /// <summary>Whether every row fulfils it.</summary>
    public bool HoldsEverywhere { get; }

    /// <summary>Its size in memory.</summary>
    public long Bytes => _bits.Length * sizeof(ulong);

    /// <summary>1 where a row fulfils it, else 0.</summary>
    public long this[int row] => (long)(_bits[row >> Shift] >> row & 1);
}
