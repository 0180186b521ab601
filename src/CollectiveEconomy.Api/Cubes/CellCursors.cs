using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Secrets;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>
/// Cursors of cells: how many cells have been shown, sealed and bound to the question, the release and the access class. They hold no value of a cell.
/// </summary>
/// <param name="secret">The secret of the installation.</param>
internal sealed class CellCursors(PlatformSecret secret)
{
    private const int LongestCursor = 200;
    private readonly ValueSealer _sealing = new(secret, "cells/1");

    /// <summary>To what the cursors of an answer are bound.</summary>
    /// <param name="question">The question; the page that it wants plays no part.</param>
    /// <param name="release">Release of the statistics.</param>
    /// <param name="access">Whose table answers.</param>
    public static string Bound(CubeQuery question, ReleaseId release, AccessClass access) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{release}\n{access}\n{CanonicalQuery.Of(question)}")));

    /// <summary>The cursor behind which a number of cells have been shown.</summary>
    /// <param name="shown">The number.</param>
    /// <param name="bound">To what it is bound.</param>
    public string Of(int shown, string bound)
    {
        Span<byte> value = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(value, shown);
        return _sealing.Seal(value, bound);
    }

    /// <summary>How many cells have been shown before a cursor.</summary>
    /// <param name="cursor">What a caller gave.</param>
    /// <param name="bound">To what it must be bound.</param>
    /// <exception cref="CursorInvalid">It is none, was changed, or was made for another question, release or access class.</exception>
    public int Parse(string cursor, string bound) =>
        cursor.Length <= LongestCursor && _sealing.Open(cursor, bound) is { Length: sizeof(int) } value
            ? BinaryPrimitives.ReadInt32BigEndian(value)
            : throw new CursorInvalid();
}
