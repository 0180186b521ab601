namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>What makes a sheet unreadable in any format.</summary>
internal static class SheetFaults
{
    public static FileUnreadable TooManyColumns(int columns, ImportLimits limits, int row) =>
        new(
            "ColumnsAreNotTooMany",
            $"Dòng có {columns} cột; nhiều nhất là {limits.Columns}.",
            $"The row has {columns} columns; the maximum is {limits.Columns}.",
            row
        );

    public static FileUnreadable NoWorkbook(int? row = null) =>
        new(
            "WorkbookIsWhole",
            "Tệp không phải là sổ tính .xlsx đọc được, hoặc đã hỏng: hãy mở bằng phần mềm bảng tính và lưu lại dạng .xlsx.",
            "The file is not a readable .xlsx workbook, or is damaged: open it in a spreadsheet program and save it as .xlsx.",
            row
        );

    public static FileUnreadable UnpackedTooLarge() =>
        new(
            "WorkbookIsNotTooLarge",
            "Sổ tính quá lớn sau khi giải nén: hãy chia thành nhiều tệp hoặc gửi dạng CSV.",
            "The workbook is too large after decompression: split it, or send CSV."
        );
}
