using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Imports;
using CollectiveEconomy.Api.Tests.Releases;
using CollectiveEconomy.Statistics.Access;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CollectiveEconomy.Api.Tests.Templates;

/// <summary>Workbooks of provinces over HTTP.</summary>
public sealed class TemplateEndpointTests : IAsyncLifetime
{
    private const string Path = "/templates/08?year=2024";

    private ImportHost _host = null!;

    public async Task InitializeAsync() => _host = await ImportHost.StartAsync();

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_steward_gets_the_workbook_of_a_province_which_nobody_may_store()
    {
        await _host.Host.WriteAsync(ReleaseHost.Report(1, 2024, 77));
        using var response = await _host.SendAsync(HttpMethod.Get, Path);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("province-08-2024.xlsx", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("77", await MembersAsync(response));
    }

    [Fact]
    public async Task A_ministry_sees_no_year_that_is_not_public()
    {
        await _host.Host.WriteAsync(ReleaseHost.Report(1, 2024, 77));
        using var response = await _host.SendAsync(HttpMethod.Get, Path, key: await _host.Host.KeyAsync(Role.Ministry));
        Assert.Equal(200, (int)response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("", await MembersAsync(response));
    }

    [Fact]
    public async Task Nobody_else_gets_it()
    {
        foreach (var key in new[] { "", await _host.Host.KeyAsync(Role.Researcher) })
        {
            using var response = await _host.SendAsync(HttpMethod.Get, Path, key: key);
            Assert.Equal((403, "ACCESS_DENIED"), ((int)response.StatusCode, await CodeAsync(response)));
            Assert.True(response.Headers.CacheControl!.NoStore);
        }
    }

    [Theory]
    [InlineData("/templates/99?year=2024", 404, "TEMPLATE_UNKNOWN")]
    [InlineData("/templates/08?year=1990", 400, "TEMPLATE_MALFORMED")]
    [InlineData("/templates/08?year=2999", 400, "TEMPLATE_MALFORMED")]
    [InlineData("/templates/08?year=2024&year=2025", 400, "TEMPLATE_MALFORMED")]
    [InlineData("/templates/08?jahr=2024", 400, "TEMPLATE_MALFORMED")]
    public async Task What_is_wrong_is_refused(string path, int status, string code)
    {
        using var response = await _host.SendAsync(HttpMethod.Get, path);
        Assert.Equal((status, code), ((int)response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task Without_a_year_it_is_that_of_last_year_and_a_name_serves_as_well_as_a_code()
    {
        using var response = await _host.SendAsync(HttpMethod.Get, "/templates/Tuy%C3%AAn%20Quang");
        Assert.Equal($"province-08-{_host.Host.Clock.Now.Year - 1}.xlsx", response.Content.Headers.ContentDisposition!.FileName);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();

    /// <summary>Members of the first organisation in the year to fill in.</summary>
    private static async Task<string> MembersAsync(HttpResponseMessage response)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(await response.Content.ReadAsByteArrayAsync()), false);
        var row = book.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<Row>().ElementAt(2);
        return row.Elements<Cell>().ElementAt(3).InnerText;
    }
}
