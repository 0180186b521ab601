using System.Security.Cryptography;
using System.Text;

namespace CollectiveEconomy.Engine.Operations.Documents;

/// <summary>The name of a document: SHA-256 of its text in UTF-8, in lower-case hexadecimal digits.</summary>
public static class DocumentHash
{
    private const string Prefix = "sha256:";

    /// <summary>The hash of a text, as <c>sha256sum</c> gives it for a file with that text.</summary>
    /// <param name="text">The document.</param>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash in a <c>documentId</c> of the form <c>sha256:hex</c>; null when it has another form.</summary>
    /// <param name="documentId">What the client sent.</param>
    public static string? In(string documentId) =>
        documentId.StartsWith(Prefix, StringComparison.Ordinal) ? Normalised(documentId[Prefix.Length..]) : null;

    /// <summary>A hash as it is written here; null when it is none.</summary>
    /// <param name="hash">What the client sent.</param>
    public static string? Normalised(string hash) =>
        hash.Length == SHA256.HashSizeInBytes * 2 && hash.All(char.IsAsciiHexDigit) ? hash.ToLowerInvariant() : null;
}
