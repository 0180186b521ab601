using System.Text.Json;
using CollectiveEconomy.Api.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>What settings change for all who ask.</summary>
public sealed class ConfiguredWebTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_ask_again_but_health_is_always_told()
    {
        await using var host = await StartAsync(
            "--Limits:RateBurst=3",
            "--Limits:RatePerSecond=1",
            "--Cors:Origins:0=https://pages.example"
        );
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        http.DefaultRequestHeaders.Add("Origin", "https://pages.example");
        HttpResponseMessage last;
        var asked = 0;
        do last = await http.GetAsync("/graphql?query={__typename}");
        while ((int)last.StatusCode == 200 && ++asked < 20);

        using var body = JsonDocument.Parse(await last.Content.ReadAsStringAsync());
        Assert.Equal(429, (int)last.StatusCode);
        Assert.True(last.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal("application/graphql-response+json", last.Content.Headers.ContentType?.MediaType);
        Assert.Equal("RATE_LIMITED", body.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("https://pages.example", last.Headers.GetValues("Access-Control-Allow-Origin").Single());
        // What a page needs to see to wait, to ask again, and to read a file by ranges.
        Assert.Equal(
            ["Accept-Ranges", "Content-Disposition", "Content-Range", "ETag", "Retry-After"],
            last.Headers.GetValues("Access-Control-Expose-Headers").SelectMany(names => names.Split(',')).Order(StringComparer.Ordinal)
        );
        for (var times = 0; times < 10; times++)
            Assert.Equal("Healthy", await http.GetStringAsync("/health/live"));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("https://pages.example", "https://pages.example")]
    [InlineData("https://other.example", null)]
    [InlineData("*", "*")]
    public async Task A_page_of_another_host_may_ask_only_if_it_is_named_and_never_with_credentials(string? origin, string? allowed)
    {
        await using var host = await StartAsync(origin is null ? [] : [$"--Cors:Origins:0={origin}"]);
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.Add("Origin", "https://pages.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var response = await http.SendAsync(preflight);

        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) ? origins.Single() : null);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("--Cors:Origins:0=https://pages.example/path", "Cors:Origins")]
    [InlineData("--Caching:Bytes=-1", "Bytes")]
    [InlineData("--Limits:RatePerSecond=-1", "RatePerSecond")]
    public async Task A_setting_that_cannot_be_is_named(string argument, string name)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(argument));
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }

    private async Task<WebApplication> StartAsync(params string[] arguments)
    {
        await EmptyRegister.PlaceAsync(_data.Path);
        return await PlatformHost.StartAsync([
            "--urls=http://127.0.0.1:0",
            $"--Data:Folder={_data.Path}",
            "--Logging:LogLevel:Default=None",
            .. arguments,
        ]);
    }
}
