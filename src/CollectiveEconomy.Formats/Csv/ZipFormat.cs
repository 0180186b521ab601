using System.IO.Compression;
using System.Text;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Csv;

/// <summary>A CSV file with its metadata and a text to read first, in one archive.</summary>
public sealed class ZipFormat : IDataFormat
{
    // Equal tables give equal bytes, so entries have no time of their own: the first that the format knows.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly CsvFormat Data = new();
    private static readonly CsvMetadataFormat Metadata = new();

    /// <inheritdoc/>
    public string Extension => "zip";

    /// <inheritdoc/>
    public string MediaType => "application/zip";

    /// <inheritdoc/>
    public async Task WriteAsync(DataTable table, Stream stream, FormatOptions options, CancellationToken cancellationToken)
    {
        var name = $"{table.Name}-{table.Contract.Origin.Name}";
        await using var archive = await ZipArchive.CreateAsync(
            stream,
            ZipArchiveMode.Create,
            leaveOpen: true,
            Encoding.UTF8,
            cancellationToken
        );
        await AddAsync($"{name}.csv", data => Data.WriteAsync(table, data, options, cancellationToken));
        await AddAsync($"{name}.csv-metadata.json", data => Metadata.WriteAsync(table, data, options, cancellationToken));
        await AddAsync("README.md", data => data.WriteAsync(Encoding.UTF8.GetBytes(Readme(table, name)), cancellationToken).AsTask());

        async Task AddAsync(string entry, Func<Stream, Task> write)
        {
            var added = archive.CreateEntry(entry);
            added.LastWriteTime = NoTime;
            await using var data = await added.OpenAsync(cancellationToken);
            await write(data);
        }
    }

    private static string Readme(DataTable table, string name)
    {
        var (contract, language) = (table.Contract, table.Contract.Language);
        var text = new StringBuilder();
        text.Append("# ").Append(contract.Title.In(language)).Append("\n\n");
        foreach (var fact in ContractFacts.Of(contract))
            text.Append("- ").Append(fact.Label).Append(": ").Append(fact.Value).Append('\n');
        text.Append("\n## ").Append(language.Of("Cách đọc", "How to read it")).Append("\n\n```\n");
        foreach (var line in ReadCommands.Of(table, $"{name}.csv"))
            text.Append(line).Append('\n');
        return text.Append("```\n").ToString();
    }
}
