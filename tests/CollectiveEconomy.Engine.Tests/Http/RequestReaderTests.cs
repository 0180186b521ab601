using System.Net.Http.Headers;
using System.Text;
using CollectiveEconomy.Engine.Tests.Sample;

namespace CollectiveEconomy.Engine.Tests.Http;

public sealed class RequestReaderTests(SampleHost host) : IClassFixture<SampleHost>
{
    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("Application/JSON; charset=UTF-8", 200)]
    [InlineData("application/json; charset=\"utf-8\"", 200)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("nonsense", 415)]
    [InlineData(null, 415)]
    public async Task A_body_must_be_announced_as_json_in_utf8(string? contentType, int status)
    {
        var content = new ByteArrayContent("""{"query":"{hello}"}"""u8.ToArray());
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var answer = await host.Send(HttpMethod.Post, "/graphql", content);

        Assert.Equal(status, answer.Status);
        if (status == 415)
            Assert.Equal("UNSUPPORTED_MEDIA_TYPE", answer.Code);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413_with_and_without_a_length()
    {
        var large = Encoding.UTF8.GetBytes($$"""{"query":"{hello}","more":"{{new string('x', 262_144)}}"}""");
        var announced = await host.Send(HttpMethod.Post, "/graphql", Json(new ByteArrayContent(large)));
        var chunked = await host.Send(HttpMethod.Post, "/graphql", Json(new StreamContent(new Endless())));

        Assert.Equal((413, "REQUEST_TOO_LARGE"), (announced.Status, announced.Code));
        Assert.Equal((413, "REQUEST_TOO_LARGE"), (chunked.Status, chunked.Code));
    }

    [Fact]
    public async Task A_query_string_over_the_limit_is_414()
    {
        var answer = await host.Get("query={hello}&more=" + new string('x', 8_192));

        Assert.Equal((414, "QUERY_STRING_TOO_LONG"), (answer.Status, answer.Code));
    }

    private static HttpContent Json(HttpContent content)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
