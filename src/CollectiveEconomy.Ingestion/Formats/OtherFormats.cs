using System.Text;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Formats that spreadsheet programs open as well, and that often have the name of another one.</summary>
internal static class OtherFormats
{
    private const string OpenDocument = "mimetypeapplication/vnd.oasis.opendocument";

    /// <summary>Name of the format that a file begins as; null when it is none of them.</summary>
    public static string? Of(ReadOnlySpan<byte> start)
    {
        // The first part of an OpenDocument archive is its type, and it is not packed.
        if (start.IndexOf(Encoding.ASCII.GetBytes(OpenDocument)) >= 0)
            return "ODS (OpenDocument)";
        var text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (!text.StartsWith('<'))
            return null;
        return text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<table", StringComparison.OrdinalIgnoreCase)
                ? "HTML"
            : text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal) ? "XML Spreadsheet 2003"
            : null;
    }
}
