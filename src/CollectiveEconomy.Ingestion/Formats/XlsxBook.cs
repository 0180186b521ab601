using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>An XLSX workbook. Its sheets are streamed; nothing in it is run.</summary>
internal sealed class XlsxBook : IBook
{
    // The parts that are read whole: names of sheets and formats of cells.
    private const int CharactersOfSmallParts = 4 << 20;
    private const long FirstAllowance = 16 << 20;

    private readonly SpreadsheetDocument _document;
    private readonly ImportLimits _limits;
    private readonly List<WorksheetPart> _parts = [];
    private readonly List<SheetVisibility> _visibilities = [];
    private readonly Dictionary<string, long> _lengths = [];
    private readonly Lazy<SharedTexts> _shared;
    private readonly Lazy<CellFormats> _formats;

    public XlsxBook(string path, ImportLimits limits)
    {
        _limits = limits;
        _document = Guarded(() => Opened(path));
        _shared = new(() => new SharedTexts(_document.WorkbookPart!.SharedStringTablePart, limits));
        _formats = new(() => Guarded(() => new CellFormats(_document.WorkbookPart!)));
        try
        {
            Sheets = Guarded(() => ListSheets(_document.WorkbookPart ?? throw SheetFaults.NoWorkbook()));
        }
        catch
        {
            _document.Dispose();
            throw;
        }
    }

    public IReadOnlyList<string?> Sheets { get; }

    public SheetVisibility VisibilityOf(int sheet) => _visibilities[sheet];

    public SheetReader Read(int sheet) =>
        Guarded(() =>
        {
            var part = _parts[sheet];
            var length = _lengths.GetValueOrDefault(part.Uri.OriginalString.TrimStart('/'), 1);
            return new XlsxSheet(Sheets[sheet]!, part.GetStream(), length, _shared, _formats, _limits);
        });

    public void Dispose() => _document.Dispose();

    private SpreadsheetDocument Opened(string path)
    {
        CheckLengths(path);
        var document = SpreadsheetDocument.Open(path, false, new OpenSettings { MaxCharactersInPart = CharactersOfSmallParts });
        if (document.DocumentType == SpreadsheetDocumentType.Workbook && document.WorkbookPart?.VbaProjectPart is null)
            return document;
        document.Dispose();
        throw new FileUnreadable(
            "WorkbookHasNoMacros",
            "Sổ tính có macro hoặc là tệp mẫu: hãy lưu lại dạng .xlsx.",
            "The workbook contains macros or is a template file: save it as .xlsx."
        );
    }

    /// <summary>The directory of the archive states how long each part becomes, and no more than that is ever unpacked.</summary>
    private void CheckLengths(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            unpacked += entry.Length;
            if (unpacked > _limits.UnpackedBytes || unpacked > FirstAllowance + _limits.UnpackedRatio * new FileInfo(path).Length)
                throw SheetFaults.UnpackedTooLarge();
            _lengths[entry.FullName] = entry.Length;
        }
    }

    private List<string?> ListSheets(WorkbookPart workbook)
    {
        var names = new List<string?>();
        foreach (var sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? throw SheetFaults.NoWorkbook())
        {
            if (sheet.Id?.Value is not { } id || !workbook.TryGetPartById(id, out var part) || part is not WorksheetPart worksheet)
                continue;
            names.Add(sheet.Name?.Value ?? "");
            _parts.Add(worksheet);
            _visibilities.Add(
                sheet.State?.InnerText switch
                {
                    "hidden" => SheetVisibility.Hidden,
                    "veryHidden" => SheetVisibility.VeryHidden,
                    _ => SheetVisibility.Visible,
                }
            );
        }

        return names;
    }

    /// <summary>A damaged archive or part fails in many ways, all of which mean the same to its sender.</summary>
    internal static T Guarded<T>(Func<T> read, int? row = null)
    {
        try
        {
            return read();
        }
        catch (Exception failure)
            when (failure
                    is InvalidDataException
                        or FileFormatException
                        or OpenXmlPackageException
                        or XmlException
                        or InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or NotSupportedException
                        or KeyNotFoundException
                        or EndOfStreamException
                        or OverflowException
            )
        {
            throw SheetFaults.NoWorkbook(row);
        }
    }
}
