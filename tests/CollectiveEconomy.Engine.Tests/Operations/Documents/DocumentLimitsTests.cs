using CollectiveEconomy.Engine.Tests.Sample;

namespace CollectiveEconomy.Engine.Tests.Operations.Documents;

public sealed class DocumentLimitsTests(SampleHost host) : IClassFixture<SampleHost>
{
    public static TheoryData<string, string, string> Hostile =>
        new()
        {
            { "selections 10,000 deep", Nested("{knots", 10_000, "}"), "DOCUMENT_TOO_LONG" },
            { "selections 1,300 deep", Nested("{knots", 1_300, "}"), "NESTED_TOO_DEEPLY" },
            { "selections one too deep", "{knots{" + Nested("self{", 14, "}", "number") + "}}", "NESTED_TOO_DEEPLY" },
            { "200,000 open braces", new string('{', 200_000), "DOCUMENT_TOO_LONG" },
            { "60,000 open braces", new string('{', 60_000), "TOO_MANY_TOKENS" },
            { "3,000 open braces", new string('{', 3_000), "GRAPHQL_PARSE_FAILED" },
            { "lists 10,000 deep", "{words(of:" + Nested("[", 10_000, "]") + ")}", "TOO_MANY_TOKENS" },
            { "lists 1,500 deep", "{words(of:" + Nested("[", 1_500, "]") + ")}", "NESTED_TOO_DEEPLY" },
            { "objects 10,000 deep", "{words(of:" + Nested("{a:", 10_000, "}", "1") + ")}", "TOO_MANY_TOKENS" },
            { "objects 900 deep", "{words(of:" + Nested("{a:", 900, "}", "1") + ")}", "NESTED_TOO_DEEPLY" },
            { "list types 1,500 deep", "query($x:" + Nested("[", 1_500, "]", "Int") + "){hello}", "NESTED_TOO_DEEPLY" },
            { "100,000 aliases", "{" + Repeated(100_000, i => $"a{i}:hello ") + "}", "REQUEST_TOO_LARGE" },
            { "51 aliases", "{" + Repeated(51, i => $"a{i}:hello ") + "}", "TOO_MANY_ALIASES" },
            { "10,000 directives", "{hello " + Repeated(10_000, _ => "@a ") + "}", "TOO_MANY_TOKENS" },
            { "51 directives", "{hello " + Repeated(51, _ => "@a ") + "}", "TOO_MANY_DIRECTIVES" },
            { "51 directives on variables", "query(" + Repeated(51, i => $"$v{i}:Int @a ") + "){hello}", "TOO_MANY_DIRECTIVES" },
            { "101 fragments", "{hello}" + Repeated(101, i => $"fragment F{i} on Query{{hello}} "), "TOO_MANY_FRAGMENTS" },
            { "a fragment in itself", "{knots{...A}} fragment A on Knot{self{...A}}", "NESTED_TOO_DEEPLY" },
            { "fragments in a circle", "{...A} fragment A on Query{...B} fragment B on Query{...A}", "NESTED_TOO_DEEPLY" },
            { "an unused circle", "{hello} fragment A on Query{...B} fragment B on Query{...A}", "NESTED_TOO_DEEPLY" },
            { "2 to the 60 fields", Exponential("...F{0} ...F{0}"), "TOO_MANY_FIELDS" },
            { "3 to the 60 fields, inline", Exponential("...on Knot{...F{0}} ...F{0} ...F{0}"), "TOO_MANY_FIELDS" },
            { "deep through fragments", Exponential("self{...F{0}}"), "NESTED_TOO_DEEPLY" },
            { "one field 142 times", "{" + Repeated(142, _ => "hello ") + "}", "TOO_MANY_REPEATS" },
            {
                "one place from many fragments",
                "{" + Repeated(99, i => $"...F{i} ") + "}" + Repeated(99, i => $"fragment F{i} on Query{{hello hello}} "),
                "TOO_MANY_REPEATS"
            },
            { "circular introspection", "{__schema{types{fields{type{fields{type{fields{name}}}}}}}}", "NESTED_TOO_DEEPLY" },
            {
                "circular introspection by fragments",
                "{__type(name:\"Knot\"){...A}} fragment A on __Type{fields{type{...B}}} fragment B on __Type{fields{type{interfaces{name}}}}",
                "NESTED_TOO_DEEPLY"
            },
            { "2,000 unknown fields", "{" + Repeated(1_900, i => $"f{i} ") + "}", "GRAPHQL_VALIDATION_FAILED" },
            { "a number of 60,000 digits", "{ratio(of:" + new string('9', 60_000) + ")}", "GRAPHQL_VALIDATION_FAILED" },
            { "a count of 60,000 digits", "{knots(first:" + new string('9', 60_000) + "){number}}", "GRAPHQL_VALIDATION_FAILED" },
            { "a null byte", "{hello\0}", "GRAPHQL_PARSE_FAILED" },
            { "nothing", "", "OPERATION_RESOLUTION_FAILURE" },
            { "an unknown character", "{hello %}", "GRAPHQL_PARSE_FAILED" },
            { "an unfinished string", "{hello(name:\"", "GRAPHQL_PARSE_FAILED" },
            { "an unfinished block", "{hello(name:\"\"\"", "GRAPHQL_PARSE_FAILED" },
        };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_document_gets_one_coded_error_and_the_next_query_its_answer(string kind, string document, string code)
    {
        var refused = await host.Query(document);
        var next = await host.Query("{hello}");

        Assert.InRange(refused.Status, 400, 499);
        Assert.True(code == refused.Code, $"{kind}: {refused.Body}");
        Assert.True(refused.Body.Length < 10_000, kind);
        Assert.Equal(200, next.Status);
    }

    [Theory]
    [InlineData("Length", "1000", "DOCUMENT_TOO_LONG", "1000 characters")]
    [InlineData("Tokens", "500", "TOO_MANY_TOKENS", "500 tokens")]
    [InlineData("Depth", "5", "NESTED_TOO_DEEPLY", "5 levels")]
    [InlineData("Aliases", "0", "TOO_MANY_ALIASES", "0 aliases")]
    [InlineData("Directives", "1", "TOO_MANY_DIRECTIVES", "1 directives")]
    [InlineData("Fragments", "0", "TOO_MANY_FRAGMENTS", "0 fragments")]
    [InlineData("Fields", "200", "TOO_MANY_FIELDS", "200 fields")]
    public async Task A_configured_limit_is_named_in_the_message(string limit, string value, string code, string named)
    {
        using var narrow = SampleHost.Limited(limit, value);
        var document = limit switch
        {
            "Length" => "{hello}" + new string(' ', 1_000),
            "Fields" => "{knots{"
                + Repeated(10, i => $"a{i}:self{{...F}} ")
                + "}} fragment F on Knot{"
                + Repeated(10, i => $"b{i}:self{{number}} ")
                + "}",
            _ => "{a:hello @skip(if:false) @x ...F knots{self{self{self{self{number}}}}}} fragment F on Query{hello}"
                + (limit == "Tokens" ? Repeated(500, _ => "x ") : ""),
        };

        var refused = await narrow.Query(document);

        Assert.Equal((400, code), (refused.Status, refused.Code));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_out_of_its_range_stops_the_host() => Assert.ThrowsAny<Exception>(() => SampleHost.Limited("Tokens", "3").Dispose());

    [Fact]
    public async Task The_standard_introspection_query_is_answered()
    {
        var answer = await host.Query(Introspection.Standard);

        Assert.Equal(200, answer.Status);
        Assert.False(answer.Json.TryGetProperty("errors", out _));
        Assert.Equal("Query", answer.Data.GetProperty("__schema").GetProperty("queryType").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Fifteen_levels_fifty_aliases_and_comments_without_end_are_fine()
    {
        var deep = "{knots{" + Nested("self{", 13, "}", "number") + "}}";
        var wide = "{" + Repeated(50, i => $"a{i}:hello ") + "}" + Repeated(20_000, _ => "#\n");

        Assert.Equal(200, (await host.Query(deep)).Status);
        Assert.Equal(200, (await host.Query(wide)).Status);
    }

    private static string Exponential(string body) =>
        "{knots{...F0}}"
        + Repeated(60, i => $"fragment F{i} on Knot{{{body.Replace("{0}", $"{i + 1}", StringComparison.Ordinal)}}} ")
        + "fragment F60 on Knot{number}";

    private static string Nested(string open, int times, string close, string middle = "") =>
        Repeated(times, _ => open) + middle + Repeated(times, _ => close);

    private static string Repeated(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));
}
