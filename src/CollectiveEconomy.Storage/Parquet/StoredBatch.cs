using System.Runtime.InteropServices;
using System.Text;
using DuckDB.NET.Native;

namespace CollectiveEconomy.Storage.Parquet;

/// <summary>Some rows next to each other, column by column as the database has them in memory; nothing is copied until a value is asked for.</summary>
public sealed unsafe class StoredBatch : IDisposable
{
    private readonly DuckDBDataChunk _chunk;
    private readonly IReadOnlyList<StoredColumn> _columns;
    private readonly (nint Values, nint Known)[] _vectors;

    /// <summary>A chunk of a result.</summary>
    /// <param name="chunk">The chunk; this disposes it.</param>
    /// <param name="columns">What its columns are.</param>
    internal StoredBatch(DuckDBDataChunk chunk, IReadOnlyList<StoredColumn> columns)
    {
        (_chunk, _columns) = (chunk, columns);
        Rows = (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk);
        _vectors = new (nint, nint)[columns.Count];
        for (var column = 0; column < _vectors.Length; column++)
        {
            var vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, column);
            _vectors[column] = (
                (nint)NativeMethods.Vectors.DuckDBVectorGetData(vector),
                (nint)NativeMethods.Vectors.DuckDBVectorGetValidity(vector)
            );
        }
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>The columns, in their order.</summary>
    public IReadOnlyList<StoredColumn> Columns => _columns;

    /// <summary>Whether a value is missing.</summary>
    public bool IsNull(int column, int row)
    {
        var known = (ulong*)_vectors[column].Known;
        return known is not null && ((known[row / 64] >> (row % 64)) & 1) == 0;
    }

    /// <summary>A value of <see cref="StoredKind.Whole"/>.</summary>
    public long Whole(int column, int row) => ((long*)_vectors[column].Values)[row];

    /// <summary>A value of <see cref="StoredKind.Flag"/>.</summary>
    public bool Flag(int column, int row) => ((byte*)_vectors[column].Values)[row] != 0;

    /// <summary>A value of <see cref="StoredKind.Code"/> or <see cref="StoredKind.Text"/>, in UTF-8; valid until this is disposed.</summary>
    public ReadOnlySpan<byte> Text(int column, int row)
    {
        if (_columns[column].Codes is { } codes)
            return codes[((ushort*)_vectors[column].Values)[row]];
        // A short text stands behind its length, a longer one elsewhere.
        var text = (byte*)_vectors[column].Values + ((long)row * sizeof(DuckDBString));
        var length = *(int*)text;
        return new ReadOnlySpan<byte>(length <= DuckDBString.InlinedLength ? text + sizeof(int) : *(byte**)(text + sizeof(long)), length);
    }

    /// <summary>A value as an object: <see cref="long"/>, <see cref="bool"/> or <see cref="string"/>; null where it is missing.</summary>
    public object? Value(int column, int row) =>
        IsNull(column, row)
            ? null
            : _columns[column].Kind switch
            {
                StoredKind.Whole => Boxed.Of(Whole(column, row)),
                StoredKind.Flag => Boxed.Of(Flag(column, row)),
                _ => Encoding.UTF8.GetString(Text(column, row)),
            };

    /// <inheritdoc />
    public void Dispose() => _chunk.Dispose();

    [StructLayout(LayoutKind.Sequential, Size = 16)]
    private readonly struct DuckDBString
    {
        public const int InlinedLength = 12;
    }
}
