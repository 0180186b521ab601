namespace CollectiveEconomy.Formats.Tests;

/// <summary>What holds of every format.</summary>
public sealed class EveryFormatTests
{
    public static TheoryData<string> Endings => [.. DataFormats.All.Select(format => format.Extension)];

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task Equal_tables_give_equal_bytes_at_any_time(string ending)
    {
        var format = DataFormats.Find(ending)!;
        var first = await format.BytesAsync(SampleTable.Usual);
        // Archives have times of two seconds.
        var next = await format.BytesAsync(SampleTable.Usual);
        Assert.Equal(first, next);
        Assert.DoesNotContain(Times(first), time => time.Year >= 2020 && ending is "xlsx" or "zip");
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task A_table_without_rows_is_a_whole_file(string ending) =>
        Assert.NotEmpty(await DataFormats.Find(ending)!.BytesAsync(SampleTable.Of()));

    [Fact]
    public void Endings_and_media_types_are_each_one_s_own() =>
        Assert.Equal(
            (DataFormats.All.Count, DataFormats.All.Count),
            (DataFormats.All.DistinctBy(format => format.Extension).Count(), DataFormats.All.DistinctBy(format => format.MediaType).Count())
        );

    // Times of the entries of an archive.
    private static IEnumerable<DateTimeOffset> Times(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..])
            return [];
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        return [.. archive.Entries.Select(entry => entry.LastWriteTime)];
    }
}
