using System.Globalization;

namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>The last line of a chain, kept apart from it so that lines missing at the end are noticed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Seal">Its seal.</param>
internal sealed record AccessHead(long Number, string Seal)
{
    /// <summary>Name of its file in the folder of a chain.</summary>
    public const string FileName = "head";

    /// <summary>Its text: always of one length, so that it is overwritten in place.</summary>
    public string ToText(byte[] key)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{Number:D19} {Seal}");
        return $"{body} {AccessLine.SealOf(body, key)}\n";
    }

    /// <summary>That of a chain; null when there is none, or it was not written with the key.</summary>
    public static AccessHead? Of(string chain, byte[] key)
    {
        var file = Path.Combine(chain, FileName);
        if (!File.Exists(file))
            return null;
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return Read(reader.ReadToEnd(), key);
    }

    /// <summary>Reads it; null when it was not written with the key.</summary>
    private static AccessHead? Read(string text, byte[] key)
    {
        var parts = text.TrimEnd('\n').Split(' ');
        return
            parts.Length == 3
            && AccessLine.SealOf($"{parts[0]} {parts[1]}", key) == parts[2]
            && long.TryParse(parts[0], CultureInfo.InvariantCulture, out var number)
            ? new AccessHead(number, parts[1])
            : null;
    }
}
