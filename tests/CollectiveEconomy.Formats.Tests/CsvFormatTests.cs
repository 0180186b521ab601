using CollectiveEconomy.Formats.Csv;
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
