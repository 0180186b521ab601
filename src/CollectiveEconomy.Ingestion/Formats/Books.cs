namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Opens files by what they hold, whatever their names say.</summary>
public static class Books
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Opens a file.</summary>
    /// <exception cref="FileUnreadable">It is neither CSV in UTF-8 nor an XLSX workbook, or beyond a limit.</exception>
    public static IBook Open(string path, ImportLimits limits)
    {
        var length = new FileInfo(path).Length;
        if (length > limits.FileBytes)
            throw new FileUnreadable(
                "FileIsNotTooLarge",
                $"Tệp có {length} byte; nhiều nhất là {limits.FileBytes}. Hãy chia thành nhiều tệp.",
                $"The file has {length} bytes; the maximum is {limits.FileBytes}. Split it."
            );
        var start = Start(path);
        if (start.AsSpan().StartsWith(CompoundFile))
            throw new FileUnreadable(
                "FileIsCsvOrXlsx",
                "Tệp .xls cũ hoặc có mật khẩu: hãy lưu lại dạng .xlsx không mật khẩu.",
                "The file is an old .xls file or password-protected: save it as .xlsx without a password."
            );
        if (OtherFormats.Of(start) is { } other)
            throw new FileUnreadable(
                "FileIsCsvOrXlsx",
                $"Tệp là {other}, dù tên có thể nói khác: hãy mở bằng phần mềm bảng tính và lưu lại dạng .xlsx.",
                $"The file is {other}, whatever its name says: open it in a spreadsheet program and save it as .xlsx."
            );
        return start.AsSpan().StartsWith(Zip) ? new XlsxBook(path, limits) : new CsvBook(path, start, limits);
    }

    private static byte[] Start(string path)
    {
        using var stream = File.OpenRead(path);
        var start = new byte[4096];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start[..read];
    }
}
