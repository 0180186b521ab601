using CollectiveEconomy.Storage.Releases;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Tests.Releases;

public sealed class PartLoadingTests
{
    [Theory]
    [InlineData(ParquetFile.RowsOfPart + 1)]
    [InlineData(10 * ParquetFile.RowsOfPart)]
    [InlineData((19 * ParquetFile.RowsOfPart) + 77)]
    public void All_rows_are_there_in_their_order(int rows)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        duck.Run("ATTACH ':memory:' AS facts (COMPRESS)");
        PartLoading.Load(
            duck,
            "facts",
            "facts.numbers",
            rows,
            range => $"SELECT * FROM (SELECT range AS file_row_number FROM range({rows})) WHERE {range}"
        );

        using var command = duck.CreateCommand();
        command.CommandText = "SELECT count(*) FILTER (rowid = file_row_number) = count(*) AND count(*) = $1 FROM facts.numbers";
        command.Parameters.Add(new DuckDBParameter(rows));
        Assert.True((bool)command.ExecuteScalar()!);
    }

    [Fact]
    public void What_one_part_fails_with_is_thrown()
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        duck.Run("ATTACH ':memory:' AS facts");
        const int Rows = 3 * ParquetFile.RowsOfPart;
        var refused = Assert.Throws<DuckDBException>(() =>
            PartLoading.Load(
                duck,
                "facts",
                "facts.codes",
                Rows,
                range =>
                    $"SELECT CAST('x' || file_row_number AS INTEGER) AS code FROM (SELECT range AS file_row_number FROM range({Rows})) WHERE {range} AND file_row_number > 200000"
            )
        );
        Assert.Contains("Could not convert string", refused.Message, StringComparison.Ordinal);
    }
}
