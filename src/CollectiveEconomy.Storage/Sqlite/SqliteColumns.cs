using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CollectiveEconomy.Storage.Sqlite;

/// <summary>The values of the row at which a statement of SQLite stands.</summary>
/// <remarks>
/// https://sqlite.org/c3ref/column_blob.html. These calls take nanoseconds and never wait, so the collector need not be told of them. SQLitePCLRaw
/// does tell it, and counts the users of the statement, which costs ten times the call.
/// </remarks>
/// <param name="statement">Address of the statement; valid as long as its reader is open.</param>
internal readonly partial struct SqliteColumns(nint statement)
{
    private const string Library = "e_sqlite3";

    /// <summary>The statement that a reader runs now.</summary>
    public static SqliteColumns Of(SqliteDataReader reader) => new(reader.Handle?.DangerousGetHandle() ?? 0);

    /// <summary>True when the value is null.</summary>
    public bool IsNull(int column) => Type(statement, column) == raw.SQLITE_NULL;

    /// <summary>True when the value is kept as a whole number.</summary>
    public bool IsInteger(int column) => Type(statement, column) == raw.SQLITE_INTEGER;

    /// <summary>True when the value is kept as a number with a fraction.</summary>
    public bool IsReal(int column) => Type(statement, column) == raw.SQLITE_FLOAT;

    /// <summary>True when the value is kept as text.</summary>
    public bool IsText(int column) => Type(statement, column) == raw.SQLITE_TEXT;

    /// <summary>A whole number.</summary>
    public long Integer(int column) => Integer(statement, column);

    /// <summary>A number with a fraction.</summary>
    public double Real(int column) => Real(statement, column);

    /// <summary>A text.</summary>
    public string Text(int column) => Marshal.PtrToStringUTF8(Text(statement, column), Bytes(statement, column));

    /// <summary>A text that is a day as the register writes it: 2024-12-31.</summary>
    public unsafe bool TryDay(int column, out DateOnly day)
    {
        var text = new ReadOnlySpan<byte>((void*)Text(statement, column), Bytes(statement, column));
        day = default;
        if (text is not [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _])
            return false;
        if (!IsNumber(text[..4], out var year) || !IsNumber(text[5..7], out var month) || !IsNumber(text[8..], out var number))
            return false;
        if (year is 0 || month is 0 or > 12 || number is 0 || number > DateTime.DaysInMonth(year, month))
            return false;
        day = new DateOnly(year, month, number);
        return true;

        static bool IsNumber(ReadOnlySpan<byte> digits, out int number)
        {
            var isNumber = Utf8Parser.TryParse(digits, out uint read, out var length) && length == digits.Length;
            number = (int)read;
            return isNumber;
        }
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type"), SuppressGCTransition]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int Type(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64"), SuppressGCTransition]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial long Integer(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_double"), SuppressGCTransition]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial double Real(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_text"), SuppressGCTransition]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial nint Text(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes"), SuppressGCTransition]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int Bytes(nint statement, int column);
}
