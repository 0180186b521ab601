using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Tests.Sample;
using CsCheck;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Engine.Tests.Operations;

/// <summary>An operation that has a plan is answered as GraphQL.NET answers it: the first time there is no plan yet.</summary>
public sealed class PlanExecutionTests : IDisposable
{
    // Others wait, or give something else each time.
    private static readonly string[] Steady =
    [
        .. Enumerable.Repeat("beads", 5),
        .. Enumerable.Repeat("bead", 3),
        "knots",
        "gaps",
        "page",
        "numbered",
        "mixed",
        "disguised",
        "halfOpen",
        "loaded",
        "hello",
        "words",
        "fail",
        "refuse",
        "unlisted",
    ];

    private readonly SampleHost _host = SampleHost.Configured(
        ("Limits:Cost", "10000000"),
        ("Limits:Aliases", "1000"),
        ("Limits:CachedCharacters", "10000000")
    );

    [Fact]
    public async Task Any_document_is_answered_byte_by_byte_as_by_the_engine()
    {
        var schema = _host.Services.GetRequiredService<ISchema>();
        var operations = _host.Services.GetRequiredService<OperationCache>();
        var (executed, failed, planned) = (0, 0, 0);
        await Gen
            .Byte.Array[20, 300]
            .SampleAsync(
                async decisions =>
                {
                    var document = new RandomDocument(schema, Steady, decisions);
                    var text = $"{document.Text} # {Guid.NewGuid()}";
                    var whole = await _host.Query(text, document.Variables);
                    var byPlan = await _host.Query(text, document.Variables);
                    Assert.True(whole.Body == byPlan.Body, $"{text}\n{whole.Body}\n{byPlan.Body}");
                    if (!whole.Body.Contains("\"data\":", StringComparison.Ordinal))
                        return;
                    executed++;
                    failed += whole.Body.StartsWith("{\"errors\":", StringComparison.Ordinal) ? 1 : 0;
                    planned += operations.Prepare(text, null).Plan is null ? 0 : 1;
                },
                iter: 500,
                threads: 1
            );

        // Otherwise the documents show nothing.
        Assert.Equal(executed, planned);
        Assert.InRange(executed, 400, 500);
        Assert.InRange(failed, 100, 400);
    }

    public void Dispose() => _host.Dispose();
}
