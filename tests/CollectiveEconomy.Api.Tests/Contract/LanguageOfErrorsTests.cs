using System.Text;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>Errors are in Vietnamese for those who ask for it by Accept-Language, and in English for everybody else.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class LanguageOfErrorsTests(RunningPlatform platform)
{
    private const string Header = "Accept-Language";

    /// <summary>One refusal of each kind: of the platform, of GraphQL.NET, of the transport, and of plain HTTP.</summary>
    private static readonly (string Method, string Path, string? Body)[] Refused =
    [
        ("POST", "/graphql", "{ cooperatives(where: { field: { eq: \"AGRY\" } }) { totalCount } }"),
        ("POST", "/graphql", "{ statistics { cooperatives(by: []) { cellCount } } }"),
        ("POST", "/graphql", "{ statistics(release: \"1999.1\") { cooperatives(by: [YEAR]) { cellCount } } }"),
        ("POST", "/graphql", "{ statistics { cooperatives(by: [YAER]) { cellCount } } }"),
        ("POST", "/graphql", "{ loans { totalCount } }"),
        ("POST", "/graphql", "{ cooperatives(first: 201) { nodes { code } } }"),
        ("POST", "/graphql", "{ cooperatives { nothing } }"),
        ("POST", "/graphql", "{ cooperatives"),
        ("POST", "/graphql", ""),
        ("GET", "/graphql?query=mutation{x}", null),
        ("GET", "/graphql?variables=1", null),
        ("GET", "/releases/1999.1", null),
        ("GET", "/cite/abc", null),
        ("GET", "/templates/82", null),
        ("GET", "/imports/1", null),
    ];

    [Fact]
    public async Task Each_refusal_is_in_Vietnamese_when_the_header_prefers_it()
    {
        var told = new StringBuilder();
        foreach (var (method, path, body) in Refused)
        {
            using var vi = await SendAsync(method, path, body, "vi-VN,vi;q=0.9,en;q=0.8");
            Assert.Contains("Accept-Language", string.Join(", ", vi.Headers.Vary), StringComparison.Ordinal);
            told.Append(method).Append(' ').Append(path).Append(' ').Append(body).Append('\n');
            told.Append((int)vi.StatusCode).Append(' ').Append(await MessageAsync(vi)).Append("\n\n");
        }

        told.ToString().MatchSnapshot();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("en")]
    [InlineData("en,vi;q=0.5")]
    [InlineData("fr")]
    [InlineData("vi;q=0")]
    public async Task It_is_in_English_otherwise(string? accepted)
    {
        foreach (var (method, path, body) in Refused)
        {
            using var response = await SendAsync(method, path, body, accepted);
            using var vietnamese = await SendAsync(method, path, body, "vi");
            var message = await MessageAsync(response);
            Assert.DoesNotMatch("[ăđơưạảấầậắằặẹếềệịọốồộớờợụứừự]", message);
            Assert.NotEqual(message, await MessageAsync(vietnamese));
            Assert.Equal(response.StatusCode, vietnamese.StatusCode);
        }
    }

    [Fact]
    public async Task A_key_that_opens_nothing_is_refused_in_the_language_of_the_request()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Add(Header, "vi");
        request.Headers.Add("Authorization", "Bearer wrong");
        using var response = await platform.Http.SendAsync(request);
        Assert.StartsWith("Khóa không hợp lệ.", await MessageAsync(response), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path, string? body, string? accepted)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
            request.Content = new StringContent(
                body.Length == 0 ? "{}" : JsonSerializer.Serialize(new { query = body }),
                Encoding.UTF8,
                "application/json"
            );
        if (accepted is not null)
            request.Headers.Add(Header, accepted);
        return await platform.Http.SendAsync(request);
    }

    /// <summary>The message of the first error, or of a problem.</summary>
    private static async Task<string> MessageAsync(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.TryGetProperty("errors", out var errors)
            ? errors[0].GetProperty("message").GetString()!
            : json.RootElement.GetProperty("detail").GetString()!;
    }
}
