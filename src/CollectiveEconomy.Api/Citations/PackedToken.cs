using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CollectiveEconomy.Api.Citations;

/// <summary>A text for a URL that holds bytes, compressed and with their checksum.</summary>
/// <remarks>
/// The checksum finds what was cut or mistyped. It is no seal: a citation must outlive the installation, and whoever makes up another question
/// gets only what he could ask for anyway.
/// </remarks>
internal static class PackedToken
{
    private const int CheckLength = 12;

    // The best quality is a tenth shorter, and takes forty times as long: a millisecond.
    private const int Quality = 9;
    private const int Window = 16;

    private const int LongestToken = 8_000;
    private const int LongestContent = 64_000;

    /// <summary>The text of bytes.</summary>
    public static string Of(byte[] content)
    {
        var bytes = new byte[CheckLength + BrotliEncoder.GetMaxCompressedLength(content.Length)];
        Check(content).CopyTo(bytes, 0);
        BrotliEncoder.TryCompress(content, bytes.AsSpan(CheckLength), out var packed, Quality, Window);
        return Base64Url.EncodeToString(bytes.AsSpan(0, CheckLength + packed));
    }

    /// <summary>The bytes of a text; null when it is none, was changed, or is too long.</summary>
    public static byte[]? Read(string token)
    {
        if (token.Length > LongestToken || !Base64Url.IsValid(token))
            return null;
        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length <= CheckLength || Unpacked(bytes[CheckLength..]) is not { } content)
            return null;
        return Check(content).AsSpan().SequenceEqual(bytes.AsSpan(0, CheckLength)) ? content : null;
    }

    private static byte[] Check(byte[] content) => SHA256.HashData(content)[..CheckLength];

    private static byte[]? Unpacked(byte[] packed)
    {
        try
        {
            using var unpacking = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            var content = new byte[LongestContent + 1];
            var length = unpacking.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return length <= LongestContent ? content[..length] : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
