using System.Data.Common;
using CollectiveEconomy.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Storage.Tests.Sqlite;

/// <summary>Rows are read as the driver reads them, whatever SQLite keeps in a column.</summary>
public sealed class SqliteRowsTests
{
    private static readonly string[] Values =
    [
        "NULL",
        "0",
        "1",
        "-1",
        "32768",
        "2147483647",
        "2147483648",
        "-9223372036854775808",
        "9223372036854775807",
        "0.5",
        "-1e300",
        "3.0",
        "''",
        "'HTX Đồng Tháp'",
        "'a' || char(0) || 'b'",
        "'😀'",
        "'12'",
        "'12.5'",
        "'2024-02-29'",
        "'2023-02-29'",
        "'0001-01-01'",
        "'9999-12-31'",
        "'2024-2-29'",
        "'29/02/2024'",
        "'2024-02-29 10:00'",
        "'0000-01-01'",
        "'2024-13-01'",
        "'2024-00-10'",
        "'2024-01-00'",
        "'+024-01-01'",
        "'2024-+1-01'",
        "'2024- 1-01'",
        "'words'",
        "x'00ff'",
    ];

    public static TheoryData<string> Written => [.. Values];

    [Theory]
    [MemberData(nameof(Written))]
    public void Each_value_is_given_or_refused_as_by_the_driver(string value)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {value} AS Value";

        Assert.Equal(Read(command, rows => rows), Read(command, rows => new SqliteRows(rows, () => { })));
    }

    [Fact]
    public void Before_the_first_row_after_the_last_and_beyond_the_last_column_the_driver_says_what_is_wrong()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1 UNION SELECT 2; SELECT 'two', 'columns'";
        using var rows = new SqliteRows(command.ExecuteReader(), () => { });

        Assert.Throws<InvalidOperationException>(() => rows.GetInt32(0));
        Assert.True(rows.Read());
        Assert.Equal(1, rows.GetInt32(0));
        Assert.ThrowsAny<Exception>(() => rows.GetInt32(1));
        Assert.ThrowsAny<Exception>(() => rows.IsDBNull(-1));
        Assert.True(rows.Read());
        Assert.False(rows.Read());
        Assert.Throws<InvalidOperationException>(() => rows.GetInt32(0));
        Assert.True(rows.NextResult());
        Assert.True(rows.Read());
        Assert.Equal("columns", rows.GetString(1));
        rows.Close();
        Assert.Throws<InvalidOperationException>(() => rows.GetString(1));
    }

    private static List<string> Read(SqliteCommand command, Func<SqliteDataReader, DbDataReader> way)
    {
        using var rows = way(command.ExecuteReader());
        Assert.True(rows.Read());
        return
        [
            Said(() => rows.IsDBNull(0)),
            Said(() => rows.GetInt16(0)),
            Said(() => rows.GetInt32(0)),
            Said(() => rows.GetInt64(0)),
            Said(() => rows.GetBoolean(0)),
            Said(() => rows.GetDouble(0)),
            Said(() => rows.GetDecimal(0)),
            Said(() => rows.GetString(0)),
            Said(() => rows.GetFieldValue<DateOnly>(0)),
            Said(() => rows.GetFieldValue<int?>(0) ?? -7),
            Said(() => rows.GetValue(0)),
            Said(() => rows["Value"]),
            Said(() => rows.GetFieldType(0)),
            Said(() => rows.GetName(0)),
        ];
    }

    private static string Said<T>(Func<T> read)
    {
        try
        {
            return FormattableString.Invariant($"{read()}");
        }
        catch (Exception error)
        {
            return $"{error.GetType().Name}: {error.Message}";
        }
    }
}
