using System.Net;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Formats.Sdmx;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.Catalogue;

/// <summary>The catalogue that portals harvest: <c>GET /catalog</c>.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class DcatCatalogueTests(RunningPlatform platform)
{
    private const string SomeTable = "/catalog#funding-source-region";

    [Fact]
    public async Task It_has_what_DCAT_AP_wants_of_catalogues_datasets_and_distributions()
    {
        using var response = await platform.Http.GetAsync("/catalog");
        Assert.Equal("application/ld+json", response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(response.Headers.ETag);
        Assert.NotNull(response.Content.Headers.LastModified);
        var catalogue = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Has(catalogue, "dcat:Catalog", "dct:title", "dct:description", "dct:publisher", "dct:language", "dct:license", "dct:spatial");
        Has(catalogue, "dcat:Catalog", "dct:issued", "dct:modified", "dcat:themeTaxonomy", "foaf:homepage");
        Assert.Equal("foaf:Organization", Text(catalogue.GetProperty("dct:publisher"), "@type"));
        var datasets = catalogue.GetProperty("dcat:dataset").EnumerateArray().ToList();
        Assert.Equal(Dataflows.All.Select(flow => flow.Id), datasets.Select(dataset => Text(dataset, "dct:identifier")));
        foreach (var dataset in datasets)
        {
            Has(dataset, "dcat:Dataset", "dct:title", "dct:description", "dct:publisher", "dcat:theme", "dcat:keyword", "dct:spatial");
            Has(dataset, "dcat:Dataset", "dct:temporal", "dct:issued", "dct:modified", "dct:accrualPeriodicity", "dct:accessRights");
            Assert.Equal(["vi", "en"], dataset.GetProperty("dct:title").EnumerateArray().Select(title => Text(title, "@language")));
            foreach (var distribution in dataset.GetProperty("dcat:distribution").EnumerateArray())
                Has(distribution, "dcat:Distribution", "dcat:accessURL", "dcat:mediaType", "dct:license", "dct:title", "dct:issued");
        }
    }

    [Fact]
    public async Task No_two_things_have_the_same_address()
    {
        var ids = new List<string>();
        Collect(await CatalogueAsync());
        Assert.Equal(ids.Count, ids.Distinct().Count());

        void Collect(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
                foreach (var item in element.EnumerateArray())
                    Collect(item);
            if (element.ValueKind != JsonValueKind.Object)
                return;
            if (element.TryGetProperty("@id", out var id) && element.TryGetProperty("@type", out _))
                ids.Add(id.GetString()!);
            foreach (var member in element.EnumerateObject())
                Collect(member.Value);
        }
    }

    [Fact]
    public async Task It_names_every_service_with_the_datasets_that_it_serves()
    {
        var catalogue = await CatalogueAsync();
        var services = catalogue.GetProperty("dcat:service").EnumerateArray().ToList();
        Assert.Equal(
            ["/graphql", "/data", "/sdmx/v1", "/sdmx/v2"],
            services.Select(service => new Uri(new Uri("http://host"), Text(service.GetProperty("dcat:endpointURL"), "@id")).AbsolutePath)
        );
        foreach (var service in services)
        {
            Has(service, "dcat:DataService", "dct:title", "dcat:endpointURL", "dcat:endpointDescription");
            Assert.Equal(Dataflows.All.Count, service.GetProperty("dcat:servesDataset").GetArrayLength());
        }
    }

    [Fact]
    public async Task A_dataset_has_its_files_answers_and_SDMX() =>
        JsonSerializer.Serialize(await DatasetAsync(), Readable).MatchSnapshot();

    [Fact]
    public async Task Behind_every_address_is_what_it_promises()
    {
        foreach (var distribution in (await DatasetAsync()).GetProperty("dcat:distribution").EnumerateArray())
        {
            var type = distribution.GetProperty("dcat:mediaType").GetProperty("@id").GetString()!.Split("media-types/")[1];
            using var request = new HttpRequestMessage(HttpMethod.Get, Text(distribution.GetProperty("dcat:accessURL"), "@id"));
            request.Headers.TryAddWithoutValidation("Accept", type);
            using var response = await platform.Http.SendAsync(request);
            Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        }

        foreach (var service in (await CatalogueAsync()).GetProperty("dcat:service").EnumerateArray())
        {
            using var description = await platform.Http.GetAsync(Text(service.GetProperty("dcat:endpointDescription"), "@id"));
            Assert.Equal(HttpStatusCode.OK, description.StatusCode);
        }
    }

    private async Task<JsonElement> CatalogueAsync() => JsonDocument.Parse(await platform.Http.GetStringAsync("/catalog")).RootElement;

    private async Task<JsonElement> DatasetAsync() =>
        (await CatalogueAsync()).GetProperty("dcat:dataset").EnumerateArray().Single(dataset => Text(dataset, "@id") == SomeTable);

    private static void Has(JsonElement element, string type, params string[] properties)
    {
        Assert.Equal(type, Text(element, "@type"));
        Assert.All(properties, property => Assert.True(element.TryGetProperty(property, out _), $"{type} has no {property}"));
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
