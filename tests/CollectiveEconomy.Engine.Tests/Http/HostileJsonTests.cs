using System.Net.Http.Headers;
using System.Text;
using CollectiveEconomy.Engine.Tests.Sample;

namespace CollectiveEconomy.Engine.Tests.Http;

public sealed class HostileJsonTests(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Ratio = "query($x:Float!){ratio(of:$x)}";

    public static TheoryData<string, string> Hostile =>
        new()
        {
            { "objects 40,000 deep", Variables(Times("{\"a\":", 40_000) + "1" + Times("}", 40_000)) },
            { "lists 50,000 deep", Variables("{\"a\":" + Times("[", 50_000) + Times("]", 50_000) + "}") },
            { "200,000 open braces", Variables(Times("{\"a\":", 30_000)) },
            { "a number of 200,000 digits", Variables("{\"x\":" + Times("9", 200_000) + "}") },
            { "an endless exponent", Variables("{\"x\":1e999999999}") },
            { "half a surrogate pair as value", Variables("{\"x\":\"\\ud800\"}") },
            { "half a surrogate pair as name", Variables("{\"\\udfff\":1}") },
            { "half a surrogate pair in the query", """{"query":"{hello(name:\"\ud800\")}"}""" },
            { "a raw null byte", "{\"query\":\"{he\0llo}\"}" },
            { "not a number", Variables("{\"x\":NaN}") },
            { "a comment", "{/* */\"query\":\"{hello}\"}" },
        };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_json_is_refused_and_the_next_request_answered(string kind, string body)
    {
        var refused = await host.PostJson(body);
        var next = await host.Query("{hello}");

        Assert.True((400, "MALFORMED_REQUEST") == (refused.Status, refused.Code), $"{kind}: {refused.Status} {refused.Body}");
        Assert.Equal(200, next.Status);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public async Task Invalid_utf8_is_refused_wherever_it_stands(byte[] invalid)
    {
        byte[] body = [.. "{\"query\":\"{hello}\",\"more\":\""u8, .. invalid, .. "\"}"u8];
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        var refused = await host.Send(HttpMethod.Post, "/graphql", content);

        Assert.Equal((400, "MALFORMED_REQUEST"), (refused.Status, refused.Code));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-9007199254740993", "-9007199254740992")]
    [InlineData("79228162514264337593543950335.0", "7.922816251426434E+28")]
    [InlineData("99999999999999999999999999999999", "1E+32")]
    [InlineData("1e-30", "1E-30")]
    [InlineData("0.1", "0.1")]
    public async Task A_number_keeps_its_value(string sent, string given)
    {
        var answer = await host.PostJson(Variables("{\"x\":" + sent + "}"));

        Assert.Equal((200, given), (answer.Status, answer.Data.GetProperty("ratio").GetRawText()));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_in_a_document_comes_back_as_valid_json()
    {
        var answer = await host.PostJson("""{"query":"{refuse(why:\"\\ud800\") hello(name:\"\\u0000\")}"}""");

        Assert.Equal((200, "\uFFFD"), (answer.Status, answer.Message));
    }

    [Fact]
    public async Task A_form_is_refused()
    {
        var form = await host.Send(HttpMethod.Post, "/graphql", new FormUrlEncodedContent([KeyValuePair.Create("query", "{hello}")]));
        var upload = await host.Send(
            HttpMethod.Post,
            "/graphql",
            new MultipartFormDataContent { { new StringContent("{hello}", Encoding.UTF8), "query" } }
        );

        Assert.Equal((415, 415), (form.Status, upload.Status));
    }

    private static string Variables(string json) => $$"""{"query":"{{Ratio}}","variables":{{json}}}""";

    private static string Times(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
