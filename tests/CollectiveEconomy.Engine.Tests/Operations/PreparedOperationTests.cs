using System.Text.Json;
using CollectiveEconomy.Engine.Tests.Sample;

namespace CollectiveEconomy.Engine.Tests.Operations;

/// <summary>A document that is known is answered, and refused, as one that nobody has sent before.</summary>
public sealed class PreparedOperationTests(SampleHost host) : IClassFixture<SampleHost>
{
    [Theory]
    [InlineData("{ hello }")]
    [InlineData("{ __typename a: hello b: hello(name: \"Lan\") }")]
    [InlineData("{ knots { number note __typename } }")]
    [InlineData("{ knots { self { number } self { note } } }")]
    [InlineData("{ knots { number number n: number } }")]
    [InlineData("{ knots(first: 3) { near(first: 1) { tags { owner { __typename } } } } }")]
    [InlineData(
        "{ knots { ...Both } page { ...Page } } fragment Both on Knot { number self { ...Note } } fragment Note on Knot { note } fragment Page on KnotPage { nodes { number } }"
    )]
    [InlineData("{ numbered { number ... on Knot { note } ...On } } fragment On on INumbered { number }")]
    [InlineData("{ mixed { __typename number } }")]
    [InlineData("{ gaps { number torn } }")]
    [InlineData("{ fail hello }")]
    [InlineData("{ refuse(why: \"because\") hello }")]
    [InlineData("{ knots { number lost { __typename } } }")]
    [InlineData("{ knots { number torn note } }")]
    [InlineData("{ knots { number missing note } }")]
    [InlineData("{ knots { near { missing } tags { number n: torn } } hello }")]
    [InlineData("{ numbered { number ... on Knot { torn missing } } }")]
    [InlineData("{ ratio(of: 1.5) words(of: [\"một\", \"hai\"]) }")]
    [InlineData("{ half(of: 4) hello @skip(if: true) knots { number @include(if: false) note } }")]
    [InlineData("query ($n: Int = 1, $name: String) { knots(first: $n) { number } hello(name: $name) }")]
    [InlineData("query One { hello } fragment Unused on Knot { number }")]
    [InlineData("mutation { rename(to: \"Lan\") }")]
    [InlineData("{ __schema { queryType { name fields { name } } } __type(name: \"Knot\") { name } }")]
    public async Task A_repeated_document_is_answered_as_the_first_time(string document)
    {
        var first = await host.Query(document);
        var second = await host.Query(document);
        var third = await host.Query(document);

        Assert.Equal((first.Status, first.Body), (second.Status, second.Body));
        Assert.Equal((first.Status, first.Body), (third.Status, third.Body));
    }

    [Theory]
    [InlineData("query ($n: Int!) { knots(first: $n) { number } }", "{\"n\":1}")]
    [InlineData("query ($n: Int!) { knots(first: $n) { number } }", "{\"n\":2}")]
    [InlineData("query ($n: Int!) { knots(first: $n) { number } }", "{}")]
    [InlineData("query ($n: Int!) { knots(first: $n) { number } }", "{\"n\":null}")]
    [InlineData("query ($n: Int!) { knots(first: $n) { number } }", "{\"n\":\"two\"}")]
    [InlineData("query ($n: Int!) { knots(first: $n) { number } }", "{\"n\":99999999999}")]
    [InlineData("query ($n: Int!) { knots(first: $n) { number } }", "{\"n\":2000000}")]
    [InlineData("query ($n: Int = 1) { knots(first: $n) { number } }", "{\"n\":null}")]
    [InlineData("query ($n: Int = 1) { knots(first: $n) { number } }", "{\"n\":3,\"more\":4}")]
    [InlineData("query ($of: [String!]!) { words(of: $of) }", "{\"of\":[\"một\",null]}")]
    [InlineData("query ($of: [String!]!) { words(of: $of) }", "{\"of\":\"một\"}")]
    [InlineData("query ($word: String!) { words(of: [\"một\", $word]) }", "{\"word\":\"hai\"}")]
    [InlineData("query ($number: Int) { find(where: { number: $number }) }", "{\"number\":4}")]
    [InlineData("query ($where: SecretFilterInput) { find(where: $where) }", "{\"where\":{\"number\":4}}")]
    [InlineData("query ($where: SecretFilterInput) { find(where: $where) }", "{\"where\":{\"capital\":4}}")]
    [InlineData("query ($where: SecretFilterInput) { find(where: $where) }", "{\"where\":{\"nothing\":4}}")]
    [InlineData("query ($owner: String) { find(owner: $owner) }", "{\"owner\":\"Lan\"}")]
    [InlineData("query ($of: Int!) { half(of: $of) }", "{\"of\":3}")]
    [InlineData("mutation ($word: String!) { rename(to: $word) }", "{\"word\":\"hai\"}")]
    public async Task What_variables_hold_is_read_and_refused_as_of_a_document_that_is_new(string document, string variables)
    {
        var given = JsonSerializer.Deserialize<JsonElement>(variables);
        await host.Query(
            document,
            new
            {
                n = 1,
                of = new[] { "một" },
                word = "một",
                number = 1,
                where = new { number = 1 },
            }
        );
        await host.Query(
            document,
            new
            {
                n = 1,
                of = 2,
                number = 1,
            }
        );
        var known = await host.Query(document, given);
        var fresh = await host.Query($"{document} # {Guid.NewGuid()}", given);

        Assert.Equal((fresh.Status, fresh.Body), (known.Status, known.Body));
    }

    [Fact]
    public async Task What_one_request_gave_is_not_given_for_the_next()
    {
        const string Document = "query ($name: String) { knots(first: 1) { number } hello(name: $name) }";
        string[] names = ["Lan", "Minh", "Lan"];
        var answers = new List<string>();
        foreach (var name in names)
            answers.Add((await host.Query(Document, new { name })).Data.GetProperty("hello").GetString()!);

        Assert.Equal(names.Select(name => $"Xin chào, {name}!"), answers);
    }
}
