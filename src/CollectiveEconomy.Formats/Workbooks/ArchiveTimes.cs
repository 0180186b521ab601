using System.Buffers.Binary;

namespace CollectiveEconomy.Formats.Workbooks;

/// <summary>Takes the moment of writing out of an archive, so that equal content has equal bytes.</summary>
/// <remarks>The records are those of the ZIP file format (PKWARE APPNOTE 6.3); a workbook has few entries, and no comment.</remarks>
internal static class ArchiveTimes
{
    private const uint EndOfDirectory = 0x06054b50;
    private const int LengthOfEnd = 22;
    private const int LengthOfEntry = 46;
    private const int TimeInEntry = 12;
    private const int TimeInHeader = 10;

    // 1 January 1980, midnight: the first moment that the format knows.
    private static readonly byte[] NoTime = [0, 0, 0x21, 0];

    /// <summary>Sets the time of every entry to the first that the format knows.</summary>
    /// <param name="archive">A whole archive that can be read and changed.</param>
    public static void Clear(Stream archive)
    {
        var end = Read(archive, archive.Length - LengthOfEnd, LengthOfEnd);
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndOfDirectory)
            throw new InvalidDataException("The archive does not end with its directory.");
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(10));
        long place = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(16));
        for (var number = 0; number < entries; number++)
        {
            var entry = Read(archive, place, LengthOfEntry);
            Write(archive, place + TimeInEntry);
            Write(archive, BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(42)) + TimeInHeader);
            place +=
                LengthOfEntry
                + BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(28))
                + BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(30))
                + BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(32));
        }
    }

    private static byte[] Read(Stream archive, long place, int length)
    {
        var bytes = new byte[length];
        archive.Position = place;
        archive.ReadExactly(bytes);
        return bytes;
    }

    private static void Write(Stream archive, long place)
    {
        archive.Position = place;
        archive.Write(NoTime);
    }
}
