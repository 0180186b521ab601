using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Formats.Tables;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Formats.Tests;

public sealed class CsvFormatTests
{
    [Fact]
    public async Task Rows_stand_under_the_names_of_their_columns() => (await new CsvFormat().TextAsync(SampleTable.Usual)).MatchSnapshot();

    [Fact]
    public async Task Excel_in_Vietnamese_gets_its_mark_semicolons_and_decimal_commas()
    {
        var text = await new CsvFormat().TextAsync(SampleTable.Usual, new FormatOptions(new CsvDialect(';', ',', HasMark: true)));
        Assert.StartsWith("\uFEFFregion;region_name;year", text, StringComparison.Ordinal);
        Assert.Contains(";1234567;12,5;A\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_longer_than_any_buffer_is_whole()
    {
        var texts = Enumerable.Range(0, 2_000).Select(place => new string((char)('a' + place % 26), place * 40 % 300_000) + "đ").ToList();
        var table = SampleTable.Usual with
        {
            Columns = [SampleTable.Usual.Columns[0], SampleTable.Usual.Columns[0] with { Name = "place", Kind = ColumnKind.Whole }],
            Rows = texts.Select((text, place) => new object?[] { text, (long)-place }),
        };
        var text = await new CsvFormat().TextAsync(table);
        Assert.Equal(string.Concat(texts.Select((one, place) => $"{one},{-place}\r\n").Prepend("region,place\r\n")), text);
    }

    [Fact]
    public async Task Metadata_state_the_types_of_columns_so_that_nobody_guesses() =>
        (await new CsvMetadataFormat().TextAsync(SampleTable.Usual)).MatchSnapshot();

    [Fact]
    public async Task An_archive_holds_data_metadata_and_a_text_to_read_first()
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(await new ZipFormat().BytesAsync(SampleTable.Usual)));
        Assert.Equal(
            ["cooperatives-2026.1.csv", "cooperatives-2026.1.csv-metadata.json", "README.md"],
            archive.Entries.Select(entry => entry.FullName)
        );
        using var readme = new StreamReader(archive.Entries[2].Open());
        (await readme.ReadToEndAsync()).MatchSnapshot();
    }
}
