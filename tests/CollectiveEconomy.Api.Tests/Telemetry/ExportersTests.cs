using CollectiveEconomy.Api.Tests.Imports;
using CollectiveEconomy.Api.Tests.Releases;

namespace CollectiveEconomy.Api.Tests.Telemetry;

/// <summary>What exporters are given: every step of a request, and no value of a row or of a caller.</summary>
[Collection(nameof(TelemetryCollection))]
public sealed class ExportersTests
{
    private const string Marked = "123454321";

    private const string Good = $"cooperative,year,members,revenue\nHTX-1,2022,10,{Marked}\n";

    private const string Bad = $"cooperative,year,members,women_members\nHTX-1,2022,1,{Marked}\nHTX-{Marked},2022,1,1\n";

    [Fact]
    public async Task No_value_of_a_row_or_of_a_caller_is_exported()
    {
        var exported = new ExportedTelemetry();
        await using var host = await ImportHost.StartAsync(exported.AddTo, ExportedTelemetry.Settings);
        Assert.Equal("accepted", (await host.ImportAsync("?table=annual_reports", Good)).GetProperty("state").GetString());
        Assert.Equal("refused", (await host.ImportAsync("?table=annual_reports", Bad)).GetProperty("state").GetString());
        await host.Host.PublishAsync();
        await host.Host.LookAsync();
        string[] questions =
        [
            "{ statistics { cooperatives(by: [YEAR]) { cells { year revenue { maximum } } } } }",
            $"query Q{Marked} {{ cooperative(code: \"{Marked}\") {{ code }} }}",
            $"{{ cooperatives(where: {{ code: {{ eq: \"{Marked}\" }} }}) {{ nodes {{ code }} }} }}",
            $"{{ unknown{Marked} }}",
            $"{{ cooperative(code: \"{Marked}",
        ];
        foreach (var question in questions)
        {
            await host.Host.AskAsync(question, host.Steward);
            using var got = await host.SendAsync(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(question));
        }

        using (
            await host.SendAsync(
                HttpMethod.Get,
                $"/data/cooperatives.csv?by=year&measures=revenue.maximum&year={Marked}",
                accept: $"text/csv; mark={Marked}"
            )
        ) { }
        using (await host.SendAsync(HttpMethod.Get, $"/imports/{Marked}/{Marked}")) { }

        var text = await exported.TextAsync(host.Host.Services);
        Assert.Contains("register statement", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Marked, text, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Steward, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_traced_from_HTTP_to_the_engine_that_answers_it_and_a_list_to_its_statement()
    {
        var exported = new ExportedTelemetry();
        await using var host = await ReleaseHost.StartAsync(await Histories.One(), exported.AddTo, ExportedTelemetry.Settings);
        await host.AskAsync("{ statistics { cooperatives(by: [YEAR]) { cells { year members } } } cooperatives { nodes { code } } }");

        var spans = exported.Spans(host.Services);
        var http = spans.Single(span => span.DisplayName == "POST /graphql");
        var operation = spans.Single(span => span.DisplayName == "operation other");
        var cube = spans.Single(span => span.DisplayName == "cube cooperatives");
        Assert.Equal((http.SpanId, http.TraceId), (operation.ParentSpanId, operation.TraceId));
        Assert.Equal(operation.SpanId, cube.ParentSpanId);
        Assert.NotEmpty(cube.GetTagItem("ceco.engine") as string ?? "");
        Assert.Contains(spans, span => span.DisplayName == "release query" && span.ParentSpanId == cube.SpanId);
        Assert.Contains(
            spans,
            span =>
                span.DisplayName == "register statement"
                && span.TraceId == http.TraceId
                && (span.GetTagItem("db.query.text") as string)!.Contains("\"Cooperative\"", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_caller_that_says_it_is_traced_is_traced_no_more_often()
    {
        var exported = new ExportedTelemetry();
        await using var host = await ReleaseHost.StartAsync(
            await Histories.None(),
            exported.AddTo,
            [.. ExportedTelemetry.Settings, "--Telemetry:TraceRatio=0"]
        );
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        using var response = await host.Http.SendAsync(request);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Empty(exported.Spans(host.Services));
    }

    [Theory]
    [InlineData(
        "SELECT \"a1\" FROM \"t2\" WHERE \"b\" = 17 AND \"c\" = 'x''y 3' AND \"d\" < 1.5e3",
        "SELECT \"a1\" FROM \"t2\" WHERE \"b\" = ? AND \"c\" = ? AND \"d\" < ?"
    )]
    [InlineData(
        "SELECT [t0].[c1] FROM t3 WHERE x = N'ô' AND y = @p0 AND z = $12",
        "SELECT [t0].[c1] FROM t3 WHERE x = ? AND y = @p0 AND z = $12"
    )]
    public void A_statement_loses_its_literals_and_keeps_names_and_places(string statement, string expected) =>
        Assert.Equal(expected, Api.Telemetry.SpanScrubber.WithoutLiterals(statement));
}
