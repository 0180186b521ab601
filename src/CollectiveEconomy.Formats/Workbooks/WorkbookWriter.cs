using System.Text.RegularExpressions;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace CollectiveEconomy.Formats.Workbooks;

/// <summary>Workbooks that are sent out.</summary>
public static class WorkbookWriter
{
    private static readonly SpreadCheetahOptions Options = new()
    {
        // Some programs find no cell that doesn't say where it stands.
        WriteCellReferenceAttributes = true,
        PreserveStringWhitespace = true,
        CompressionLevel = SpreadCheetahCompressionLevel.Fastest,
        // Some programs show the backslashes of the usual one.
        DefaultDateTimeFormat = NumberFormat.Custom("yyyy-mm-dd hh:mm:ss"),
        // They would state when the workbook was written.
        DocumentProperties = null,
    };

    // Two of these would be written as they are, and the sheet could not be read; the others would be left out.
    private static readonly Regex Unwritable = new(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>Media type of workbooks.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A sheet with a frozen heading and columns of these widths, in characters.</summary>
    public static WorksheetOptions Widths(params ReadOnlySpan<int> widths)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var place = 0; place < widths.Length; place++)
            options.Column(place + 1).Width = widths[place];
        return options;
    }

    /// <summary>Begins a workbook; the stream stays open.</summary>
    public static ValueTask<Spreadsheet> CreateAsync(Stream stream, CancellationToken cancellationToken) =>
        Spreadsheet.CreateNewAsync(stream, Options, cancellationToken);

    /// <summary>Adds a sheet of texts, whatever they begin with. Characters that XML has no place for become U+FFFD.</summary>
    public static async Task AddTextsAsync(
        this Spreadsheet book,
        string name,
        WorksheetOptions options,
        IEnumerable<IReadOnlyList<string?>> rows,
        CancellationToken cancellationToken
    )
    {
        await book.StartWorksheetAsync(name, options, cancellationToken);
        foreach (var row in rows)
            await book.AddRowAsync(row.Select(Text).ToArray(), cancellationToken);
    }

    /// <summary>A text in which characters that XML has no place for are U+FFFD.</summary>
    public static string Writable(string text) => Unwritable.Replace(text, "\uFFFD");

    private static DataCell Text(string? text) => new(text is null ? null : Writable(text));
}
