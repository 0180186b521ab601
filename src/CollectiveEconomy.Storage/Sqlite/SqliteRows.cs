using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Storage.Sqlite;

/// <summary>Rows of SQLite whose plain values are read without detours; everything else, and whatever is not plain, is the driver's own.</summary>
/// <param name="rows">The driver's reader.</param>
/// <param name="damaged">Called when the file is found damaged or gone.</param>
[SuppressMessage("Naming", "CA1710", Justification = "A reader; that it can be enumerated is DbDataReader's.")]
internal sealed class SqliteRows(SqliteDataReader rows, Action damaged) : DbDataReader
{
    private SqliteColumns _row = SqliteColumns.Of(rows);
    private int _columns = rows.FieldCount;
    private bool _hasRow;

    public override int FieldCount => rows.FieldCount;

    public override bool HasRows => rows.HasRows;

    public override bool IsClosed => rows.IsClosed;

    public override int RecordsAffected => rows.RecordsAffected;

    public override int Depth => rows.Depth;

    public override object this[int ordinal] => rows[ordinal];

    public override object this[string name] => rows[name];

    public override bool Read()
    {
        try
        {
            return _hasRow = rows.Read();
        }
        catch (SqliteException failure) when (SqliteFile.IsDamage(failure))
        {
            damaged();
            throw;
        }
    }

    public override bool NextResult()
    {
        _hasRow = false;
        var next = rows.NextResult();
        (_row, _columns) = (SqliteColumns.Of(rows), rows.FieldCount);
        return next;
    }

    public override bool IsDBNull(int ordinal) => Holds(ordinal) ? _row.IsNull(ordinal) : rows.IsDBNull(ordinal);

    public override long GetInt64(int ordinal) =>
        Holds(ordinal) && _row.IsInteger(ordinal) ? _row.Integer(ordinal) : rows.GetInt64(ordinal);

    public override int GetInt32(int ordinal) =>
        Holds(ordinal) && _row.IsInteger(ordinal) ? (int)_row.Integer(ordinal) : rows.GetInt32(ordinal);

    public override short GetInt16(int ordinal) =>
        Holds(ordinal) && _row.IsInteger(ordinal) ? (short)_row.Integer(ordinal) : rows.GetInt16(ordinal);

    public override bool GetBoolean(int ordinal) =>
        Holds(ordinal) && _row.IsInteger(ordinal) ? _row.Integer(ordinal) != 0 : rows.GetBoolean(ordinal);

    public override double GetDouble(int ordinal) => Holds(ordinal) && _row.IsReal(ordinal) ? _row.Real(ordinal) : rows.GetDouble(ordinal);

    public override string GetString(int ordinal) => Holds(ordinal) && _row.IsText(ordinal) ? _row.Text(ordinal) : rows.GetString(ordinal);

    public override T GetFieldValue<T>(int ordinal) =>
        typeof(T) == typeof(DateOnly) && Holds(ordinal) && _row.IsText(ordinal) && _row.TryDay(ordinal, out var day)
            ? (T)(object)day
            : rows.GetFieldValue<T>(ordinal);

    public override object GetValue(int ordinal) => rows.GetValue(ordinal);

    public override int GetValues(object[] values) => rows.GetValues(values);

    public override byte GetByte(int ordinal) => rows.GetByte(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        rows.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    public override char GetChar(int ordinal) => rows.GetChar(ordinal);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        rows.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    public override Stream GetStream(int ordinal) => rows.GetStream(ordinal);

    public override TextReader GetTextReader(int ordinal) => rows.GetTextReader(ordinal);

    public override DateTime GetDateTime(int ordinal) => rows.GetDateTime(ordinal);

    public override decimal GetDecimal(int ordinal) => rows.GetDecimal(ordinal);

    public override float GetFloat(int ordinal) => rows.GetFloat(ordinal);

    public override Guid GetGuid(int ordinal) => rows.GetGuid(ordinal);

    public override string GetDataTypeName(int ordinal) => rows.GetDataTypeName(ordinal);

    public override Type GetFieldType(int ordinal) => rows.GetFieldType(ordinal);

    public override string GetName(int ordinal) => rows.GetName(ordinal);

    public override int GetOrdinal(string name) => rows.GetOrdinal(name);

    public override DataTable? GetSchemaTable() => rows.GetSchemaTable();

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    public override void Close()
    {
        _hasRow = false;
        rows.Close();
    }

    // SQLite doesn't check the number of a column against a statement that has no row; the driver does, and says what is wrong.
    private bool Holds(int ordinal) => _hasRow && (uint)ordinal < (uint)_columns;
}
