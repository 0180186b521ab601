using CollectiveEconomy.Api.Bulk;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Api.Sdmx;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Catalogue;

/// <summary>The ways to a table: its files in bulk, answers to the same question in every other format, and SDMX.</summary>
/// <param name="table">The table.</param>
/// <param name="addressOf">Makes addresses of paths.</param>
internal sealed class DcatDistributions(FlowTable table, Func<string, string> addressOf)
{
    /// <summary>All of them.</summary>
    public IEnumerable<object> All() =>
        [
            .. BulkRelease.Formats.Select(InBulk),
            .. Others().Select(AsAnswer),
            .. SdmxFormat.Of21.Where(IsNamed).Select(format => AsSdmx(format, "sdmx", $"/sdmx/v1/data/{table.Flow.Id}")),
            .. SdmxFormat
                .Of30.Where(IsNamed)
                .Select(format => AsSdmx(format, "sdmx3", $"/sdmx/v2/data/dataflow/{SdmxAgency.Id}/{table.Flow.Id}/~")),
        ];

    // What stands beside a CSV file is no data.
    private static IEnumerable<IDataFormat> Others() =>
        DataFormats.All.Where(format =>
            format is not CsvMetadataFormat && BulkRelease.Formats.All(bulk => bulk.Extension != format.Extension)
        );

    private Dictionary<string, object> InBulk(IDataFormat format)
    {
        var file = new BulkFile(table, format);
        var address = addressOf($"{PublicationAnswer.UrlOf(table.Release.Release)}/{PublicPackage.Folder}/{file.Name}");
        return Distribution(format.Extension, format.Extension, format.MediaType, LocalizedText.Same(file.Name), address, address);
    }

    private Dictionary<string, object> AsAnswer(IDataFormat format)
    {
        var address = addressOf(FlowTable.QuestionOf(table.Flow, format));
        return Distribution(
            format.Extension,
            format.Extension,
            format.MediaType,
            new($"Dạng {format.Extension}, đợt hiện hành", $"As {format.Extension}, from the current release"),
            address,
            address
        );
    }

    // Other media types are names for the same.
    private static bool IsNamed(SdmxFormat format) => format.Version is not null;

    private Dictionary<string, object> AsSdmx(SdmxFormat format, string generation, string address) =>
        Distribution(
            $"{generation}-" + format.MediaType.Split('.')[^1].Replace('+', '-'),
            format.Extension,
            format.MediaType,
            LocalizedText.Same($"SDMX, {format.MediaType};version={format.Version}"),
            addressOf(address),
            download: null
        );

    private Dictionary<string, object> Distribution(
        string id,
        string extension,
        string mediaType,
        LocalizedText title,
        string access,
        string? download
    )
    {
        var distribution = new Dictionary<string, object>
        {
            ["@id"] = addressOf($"{DcatCatalogue.Path}#{table.Name}.{id}"),
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = JsonLd.Text(title),
            ["dcat:accessURL"] = JsonLd.Id(access),
            ["dcat:mediaType"] = Vocabularies.MediaType(mediaType),
            ["dct:license"] = Vocabularies.Licence,
            ["dct:issued"] = JsonLd.Moment(table.Release.Release.PublishedAt),
        };
        if (Vocabularies.FileType(extension) is { } type)
            distribution["dct:format"] = type;
        if (download is not null)
            distribution["dcat:downloadURL"] = JsonLd.Id(download);
        return distribution;
    }
}
