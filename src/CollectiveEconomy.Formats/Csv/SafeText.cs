using System.Buffers;

namespace CollectiveEconomy.Formats.Csv;

/// <summary>Texts of others in files that a spreadsheet program may open.</summary>
public static class SafeText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t");
    private static readonly SearchValues<byte> QuotedBytes = SearchValues.Create(",;\"\r\n\t"u8);
    private static readonly SearchValues<byte> BeginsFormula = SearchValues.Create("=+-@\t\r\n"u8);

    /// <summary>Whether a text in UTF-8 stands in a CSV file as it is.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (!BeginsFormula.Contains(text[0]) && !text.ContainsAny(QuotedBytes));

    /// <summary>A value of a CSV file: what a program would take for a formula begins with an apostrophe, and is quoted as RFC 4180 says.</summary>
    public static string Csv(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? '\'' + text : text;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
