using CollectiveEconomy.Api.Bulk;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Catalogue;

/// <summary>The tables of the current release as a catalogue that portals harvest: DCAT-AP 3 as JSON-LD.</summary>
/// <param name="state">What may be seen.</param>
/// <param name="current">The release whose tables are catalogued; null when nothing is public.</param>
/// <param name="addressOf">Makes addresses of paths.</param>
internal sealed class DcatCatalogue(ReleaseState state, LoadedRelease? current, Func<string, string> addressOf)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/catalog";

    /// <summary>The catalogue as text.</summary>
    public override string ToString()
    {
        var catalogue = new Dictionary<string, object>
        {
            ["@context"] = Vocabularies.Prefixes,
            ["@id"] = addressOf(Path),
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = JsonLd.Text(new("Thống kê kinh tế tập thể Việt Nam", "Statistics of the collective economy of Viet Nam")),
            ["dct:description"] = JsonLd.Text(
                new(
                    "Số liệu về hợp tác xã, mô hình chuỗi giá trị, kinh phí, kết quả và sản phẩm chủ lực.",
                    "Figures on cooperatives, value chain models, funding, outcomes and key products."
                )
            ),
            ["dct:publisher"] = Publisher,
            ["dct:language"] = Vocabularies.Languages,
            ["dct:spatial"] = Vocabularies.VietNam,
            ["dct:license"] = Vocabularies.Licence,
            ["dcat:themeTaxonomy"] = Vocabularies.Themes,
            ["foaf:homepage"] = JsonLd.Id(addressOf("/")),
            ["dcat:service"] = Services(),
            ["dcat:dataset"] = Tables().Select(DatasetOf),
        };
        AddDays(catalogue);
        return JsonLd.Write(catalogue);
    }

    private static object Publisher =>
        new Dictionary<string, object> { ["@type"] = "foaf:Organization", ["foaf:name"] = JsonLd.Text(SdmxAgency.Name) };

    private IEnumerable<FlowTable> Tables() =>
        current is null ? [] : BulkRelease.FilesOf(current).Select(file => file.Table).OfType<FlowTable>().Distinct();

    private Dictionary<string, object> DatasetOf(FlowTable table)
    {
        var release = table.Release.Release;
        var dataset = new Dictionary<string, object>
        {
            ["@id"] = IdOf(table),
            ["@type"] = "dcat:Dataset",
            ["dct:identifier"] = table.Flow.Id,
            ["dct:title"] = JsonLd.Text(table.Title),
            ["dct:description"] = JsonLd.Text(DescriptionOf(table)),
            ["dct:publisher"] = Publisher,
            ["dct:language"] = Vocabularies.Languages,
            ["dct:spatial"] = Vocabularies.VietNam,
            ["dct:temporal"] = new Dictionary<string, object>
            {
                ["@type"] = "dct:PeriodOfTime",
                ["dcat:startDate"] = JsonLd.Day(new DateOnly(release.FirstYear, 1, 1)),
                ["dcat:endDate"] = JsonLd.Day(new DateOnly(release.LastYear, 12, 31)),
            },
            ["dct:accrualPeriodicity"] = Vocabularies.Irregular,
            ["dct:accessRights"] = Vocabularies.PublicAccess,
            ["dcat:theme"] = Vocabularies.Economy,
            ["dcat:keyword"] = JsonLd.Text(new("hợp tác xã", "cooperatives")),
            ["dcat:version"] = release.Id.ToString(),
            ["dcat:landingPage"] = JsonLd.Id(addressOf("/releases")),
            ["dcat:distribution"] = new DcatDistributions(table, addressOf).All(),
        };
        AddDays(dataset);
        return dataset;
    }

    private static LocalizedText DescriptionOf(FlowTable table)
    {
        var release = table.Release.Release;
        var figures = table.Flow.Figures.Select(figure => figure.Measure).Distinct().ToList();
        return LocalizedText.Join([
            new LocalizedText(
                $"{table.Title.Vi}, {ReleaseTexts.YearsOf(release)}: {List(Language.Vi)}.",
                $"{table.Title.En}, {ReleaseTexts.YearsOf(release)}: {List(Language.En)}."
            ),
            .. release.IsSynthetic
                ? [new("Số liệu mô phỏng, không mô tả tổ chức có thật nào.", "Synthetic data that describe no real organisation.")]
                : Array.Empty<LocalizedText>(),
        ]);

        string List(Language language) => string.Join(", ", figures.Select(measure => measure.TitleIn(language)));
    }

    private IEnumerable<object> Services() =>
        [
            Service("/graphql", "/schema.graphql", new("Giao diện GraphQL", "GraphQL interface")),
            Service("/data", "/data", new("Câu trả lời dưới dạng tệp", "Answers as files")),
            Service("/sdmx/v1", "/sdmx/v1/dataflow", LocalizedText.Same("SDMX REST 1.5, SDMX 2.1")),
            Service("/sdmx/v2", "/sdmx/v2/structure/dataflow", LocalizedText.Same("SDMX REST 2.0, SDMX 3.0")),
        ];

    private Dictionary<string, object> Service(string endpoint, string description, LocalizedText title) =>
        new()
        {
            ["@id"] = addressOf($"{Path}#{endpoint.Trim('/').Replace('/', '-')}"),
            ["@type"] = "dcat:DataService",
            ["dct:title"] = JsonLd.Text(title),
            ["dcat:endpointURL"] = JsonLd.Id(addressOf(endpoint)),
            ["dcat:endpointDescription"] = JsonLd.Id(addressOf(description)),
            ["dcat:servesDataset"] = Tables().Select(table => JsonLd.Id(IdOf(table))),
        };

    private string IdOf(FlowTable table) => addressOf($"{Path}#{table.Name}");

    // First published with the first release, and modified by whatever happened last.
    private void AddDays(Dictionary<string, object> described)
    {
        var events = ReleaseEvent.Of(state.Releases);
        if (events.Count == 0)
            return;
        described["dct:issued"] = JsonLd.Moment(events[^1].At);
        described["dct:modified"] = JsonLd.Moment(events[0].At);
    }
}
