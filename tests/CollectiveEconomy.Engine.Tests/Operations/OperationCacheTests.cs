using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Operations.Documents;
using CollectiveEconomy.Engine.Tests.Sample;
using GraphQL.Execution;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Tests.Operations;

public sealed class OperationCacheTests : IDisposable
{
    private readonly CountingBuilder _parsed = new();
    private readonly SampleHost _host;

    public OperationCacheTests() => _host = SampleHost.With(services => services.AddSingleton<IDocumentBuilder>(_parsed));

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_repeated_document_is_parsed_and_validated_once()
    {
        var operations = _host.Services.GetRequiredService<OperationCache>();
        Assert.False(operations.Prepare("{hello}", null).IsValid);
        for (var time = 0; time < 3; time++)
            Assert.Equal(200, (await _host.Query("{hello}")).Status);

        Assert.Equal(2, _parsed.Count);
        Assert.True(operations.Prepare("{hello}", null).IsValid);
        Assert.Same(operations.Prepare("{hello}", null), operations.Prepare("{hello}", null));
    }

    [Fact]
    public async Task Another_operation_of_a_known_document_is_another_answer()
    {
        const string Body = """{"query":"query A {hello} query B {half(of: 4)}","operationName":"NAME"}""";
        var a = await _host.PostJson(Body.Replace("NAME", "A", StringComparison.Ordinal));
        var b = await _host.PostJson(Body.Replace("NAME", "B", StringComparison.Ordinal));
        var c = await _host.PostJson(Body.Replace("NAME", "C", StringComparison.Ordinal));

        Assert.Equal((200, 2, "OPERATION_RESOLUTION_FAILURE"), (a.Status, b.Data.GetProperty("half").GetInt32(), c.Code));
        Assert.Equal(1, _parsed.Count);
    }

    [Fact]
    public async Task Arguments_are_checked_for_every_request()
    {
        const string Document = "query ($n: Int!) { half(of: $n) }";
        var even = await _host.Query(Document, new { n = 4 });
        var odd = await _host.Query(Document, new { n = 3 });
        var text = await _host.Query(Document, new { n = "x" });

        Assert.Equal((200, 2), (even.Status, even.Data.GetProperty("half").GetInt32()));
        Assert.Equal((400, "BAD_USER_INPUT", "Only even numbers have a half."), (odd.Status, odd.Code, odd.Message));
        Assert.Equal((400, "BAD_USER_INPUT"), (text.Status, text.Code));
    }

    [Fact]
    public async Task What_is_refused_is_not_kept()
    {
        await _host.Query("{nothing}");
        await _host.Query("{nothing}");

        Assert.Equal(2, _parsed.Count);
    }

    [Fact]
    public async Task A_document_larger_than_the_cache_is_answered_all_the_same()
    {
        using var small = SampleHost.Limited("CachedCharacters", "5");

        Assert.Equal(200, (await small.Query("{hello}")).Status);
        Assert.Equal(200, (await small.Query("{hello}")).Status);
    }

    private sealed class CountingBuilder : IDocumentBuilder
    {
        private readonly BoundedDocumentBuilder _builder = new(Options.Create(new DocumentLimits()));

        public int Count { get; private set; }

        public GraphQLDocument Build(string body)
        {
            Count++;
            return _builder.Build(body);
        }
    }
}
