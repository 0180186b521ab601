using Apache.Arrow;
using Apache.Arrow.Ipc;
using CollectiveEconomy.Formats.Arrow;

namespace CollectiveEconomy.Formats.Tests;

public sealed class ArrowFormatTests
{
    [Fact]
    public async Task Values_come_back_as_they_were_with_the_contract_in_the_schema()
    {
        using var reader = new ArrowFileReader(new MemoryStream(await new ArrowFormat().BytesAsync(SampleTable.Usual)));
        using var batch = await reader.ReadNextRecordBatchAsync();
        Assert.Equal("2026.1", batch.Schema.Metadata["release"]);
        var (organisations, margins, years) = (
            (Int64Array)batch.Column("organisations"),
            (DoubleArray)batch.Column("profit_margin"),
            (Int64Array)batch.Column("year")
        );
        Assert.Equal([1_234_567, 7, 0, 1, 8, 9], organisations.Select(value => value!.Value));
        Assert.Equal([12.5, null, -0.25, null, 1e-7, 3.0], margins.ToArray());
        Assert.Null(years.GetValue(5));
        Assert.Equal("=1+2", ((StringArray)batch.Column("region_name")).GetString(2));
    }
}
