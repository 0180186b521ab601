using System.Collections;
using System.Data.Common;
using System.Globalization;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>Rows that SQLite gave, read as SQL Server would give them: its types are strict, those of SQLite are not.</summary>
internal sealed class ReplayedReader(IReadOnlyList<object[]> rows, int fields) : DbDataReader
{
    private int _row = -1;

    public override int FieldCount => fields;

    public override bool HasRows => rows.Count > 0;

    public override int Depth => 0;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => throw Unused();

    public override bool Read() => ++_row < rows.Count;

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    public override object GetValue(int ordinal) => rows[_row][ordinal];

    public override T GetFieldValue<T>(int ordinal) =>
        typeof(T) == typeof(DateOnly)
            ? (T)(object)DateOnly.ParseExact(GetString(ordinal), "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : (T)Convert.ChangeType(GetValue(ordinal), typeof(T), CultureInfo.InvariantCulture);

    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);

    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);

    public override char GetChar(int ordinal) => GetFieldValue<char>(ordinal);

    public override DateTime GetDateTime(int ordinal) => GetFieldValue<DateTime>(ordinal);

    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);

    public override double GetDouble(int ordinal) => GetFieldValue<double>(ordinal);

    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);

    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);

    public override int GetInt32(int ordinal) => GetFieldValue<int>(ordinal);

    public override long GetInt64(int ordinal) => GetFieldValue<long>(ordinal);

    public override string GetString(int ordinal) => (string)GetValue(ordinal);

    public override Guid GetGuid(int ordinal) => Guid.Parse(GetString(ordinal));

    public override int GetValues(object[] values) => throw Unused();

    public override string GetName(int ordinal) => throw Unused();

    public override int GetOrdinal(string name) => throw Unused();

    public override string GetDataTypeName(int ordinal) => throw Unused();

    public override Type GetFieldType(int ordinal) => throw Unused();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw Unused();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw Unused();

    public override IEnumerator GetEnumerator() => throw Unused();

    private static NotSupportedException Unused() => new("Queries of entities do not ask for it.");
}
