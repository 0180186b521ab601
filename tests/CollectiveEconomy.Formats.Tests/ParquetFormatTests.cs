using CollectiveEconomy.Formats.Parquet;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Formats.Tests;

public sealed class ParquetFormatTests
{
    [Fact]
    public async Task Whole_numbers_are_BIGINT_others_DOUBLE_and_the_contract_is_in_the_file()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, await new ParquetFormat().BytesAsync(SampleTable.Usual));
            Assert.Equal(
                [
                    "region VARCHAR",
                    "region_name VARCHAR",
                    "year BIGINT",
                    "total_over VARCHAR",
                    "organisations BIGINT",
                    "profit_margin DOUBLE",
                    "profit_margin_status VARCHAR",
                ],
                Ask($"SELECT column_name || ' ' || column_type FROM (DESCRIBE FROM read_parquet('{file}'))")
            );
            Assert.Equal(
                ["1234567 12.5", "7 null", "0 -0.25", "1 null", "8 1e-07", "9 3.0"],
                Ask($"SELECT organisations || ' ' || COALESCE(CAST(profit_margin AS VARCHAR), 'null') FROM read_parquet('{file}')")
            );
            Assert.Equal(["2026.1"], Ask($"SELECT decode(value) FROM parquet_kv_metadata('{file}') WHERE decode(key) = 'release'"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static List<string> Ask(string sql)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(reader.GetString(0));
        return values;
    }
}
