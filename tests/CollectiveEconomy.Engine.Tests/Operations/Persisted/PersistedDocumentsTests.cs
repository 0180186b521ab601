using CollectiveEconomy.Engine.Operations.Documents;
using CollectiveEconomy.Engine.Tests.Sample;

namespace CollectiveEconomy.Engine.Tests.Operations.Persisted;

public sealed class PersistedDocumentsTests(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Older = "application/json";

    [Theory]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("greet")]
    [InlineData("")]
    public async Task An_unknown_document_is_not_found(string id)
    {
        var answer = await host.PostJson($$"""{"documentId":"{{id}}"}""");
        Assert.Equal((400, "DOCUMENT_NOT_FOUND"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_request_names_its_document_or_sends_it()
    {
        var answer = await host.PostJson("""{"documentId":"sha256:00","query":"{hello}"}""");
        Assert.Equal((400, "MALFORMED_REQUEST"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_client_registers_a_document_as_apollo_does()
    {
        const string Query = "{hello(name:\"Apollo\")}";
        var extensions = Extensions(DocumentHash.Of(Query));

        var unknown = await host.Get($"extensions={extensions}", Older);
        var registered = await host.PostJson($$"""{"query":"{hello(name:\"Apollo\")}","extensions":{{extensions}} }""");
        var known = await host.Get($"extensions={extensions}", Older);

        Assert.Equal((200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"), (unknown.Status, unknown.Code, unknown.Message));
        Assert.Equal((200, registered.Body), (registered.Status, known.Body));
    }

    [Fact]
    public async Task A_document_that_was_sent_is_named_by_its_hash_afterwards_whether_it_was_registered_or_not()
    {
        const string Query = "{hello(name:\"sent\")}";
        var sent = await host.PostJson("""{"query":"{hello(name:\"sent\")}"}""");
        var named = await host.Get($"extensions={Extensions(DocumentHash.Of(Query))}", Older);

        Assert.Equal((200, sent.Body), (named.Status, named.Body));
    }

    [Theory]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":"HASH"}}""", "PERSISTED_QUERY_MISMATCH")]
    [InlineData("""{"persistedQuery":{"version":2,"sha256Hash":"HASH"}}""", "MALFORMED_REQUEST")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":"abc"}}""", "MALFORMED_REQUEST")]
    [InlineData("""{"persistedQuery":{"version":1}}""", "MALFORMED_REQUEST")]
    [InlineData("""{"persistedQuery":"abc"}""", "MALFORMED_REQUEST")]
    public async Task A_hash_that_is_none_or_does_not_fit_is_refused(string extensions, string code)
    {
        var sent = extensions.Replace("HASH", new string('a', 64), StringComparison.Ordinal);
        var answer = await host.PostJson($$"""{"query":"{hello}","extensions":{{sent}} }""");
        Assert.Equal((400, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task The_least_used_registrations_are_forgotten()
    {
        using var small = SampleHost.Configured(("Limits:CachedCharacters", "5"));
        var extensions = Extensions(DocumentHash.Of("{hello}"));

        Assert.Equal(200, (await small.PostJson($$"""{"query":"{hello}","extensions":{{extensions}} }""")).Status);
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", (await small.Get($"extensions={extensions}")).Code);
    }

    [Fact]
    public async Task Nothing_is_registered_where_only_stored_documents_run()
    {
        using var closed = SampleHost.Configured(("Operations:Only", "true"));
        var extensions = Extensions(DocumentHash.Of("{hello}"));
        var answer = await closed.PostJson($$"""{"query":"{hello}","extensions":{{extensions}} }""");
        Assert.Equal((403, "PERSISTED_ONLY"), (answer.Status, answer.Code));
    }

    private static string Extensions(string hash) => $$"""{"persistedQuery":{"version":1,"sha256Hash":"{{hash}}"} }""";
}
