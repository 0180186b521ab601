using CollectiveEconomy.Engine.Tests.Sample;

namespace CollectiveEconomy.Engine.Tests.Errors;

public sealed class SafeErrorsTests : IDisposable
{
    private readonly SampleHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_thrown_exception_reaches_the_log_once_and_the_client_never()
    {
        var answer = await _host.Query("query Mine($n: String) { hello(name: $n) fail }", new { n = "private-name" });

        Assert.Equal("The request could not be answered; the error was logged.", answer.Message);
        Assert.Equal("""{"code":"INTERNAL"}""", answer.Error.GetProperty("extensions").GetRawText());
        Assert.Equal("""["fail"]""", answer.Error.GetProperty("path").GetRawText());
        foreach (var hidden in new[] { "secret", "SELECT", "Exception", "INVALID_OPERATION", "codes", "   at " })
            Assert.DoesNotContain(hidden, answer.Body, StringComparison.Ordinal);

        var line = Assert.Single(_host.Log.Lines);
        Assert.Contains("Query.fail", line, StringComparison.Ordinal);
        Assert.Contains("SELECT secret", line, StringComparison.Ordinal);
        Assert.DoesNotContain("private-name", line, StringComparison.Ordinal);
        Assert.DoesNotContain("query Mine", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_fails_is_logged_once()
    {
        var answer = await _host.Query("{ knots(first: 3) { number lost { key } } }");

        Assert.Equal(3, answer.Json.GetProperty("errors").GetArrayLength());
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
        Assert.Single(_host.Log.Lines);
    }

    [Fact]
    public async Task An_error_on_purpose_comes_with_its_message_and_code()
    {
        var answer = await _host.Query("""{ refuse(why: "Năm 1800 is before the first release.") }""");

        Assert.Equal((200, "BAD_USER_INPUT", "Năm 1800 is before the first release."), (answer.Status, answer.Code, answer.Message));
        Assert.Empty(_host.Log.Lines);
    }

    [Fact]
    public async Task An_error_that_nobody_listed_is_withheld_and_logged()
    {
        var answer = await _host.Query("{ unlisted }");

        Assert.Equal(("INTERNAL", "The request could not be answered; the error was logged."), (answer.Code, answer.Message));
        Assert.DoesNotContain("secret", answer.Body, StringComparison.OrdinalIgnoreCase);
        Assert.Single(_host.Log.Lines);
    }

    [Fact]
    public async Task A_broken_rule_of_the_specification_is_named_beside_one_lasting_code()
    {
        var answer = await _host.Query("{ nothing }");

        Assert.Equal(
            """{"code":"GRAPHQL_VALIDATION_FAILED","rule":"FIELDS_ON_CORRECT_TYPE"}""",
            answer.Error.GetProperty("extensions").GetRawText()
        );
    }

    [Fact]
    public async Task A_variable_of_the_wrong_type_is_bad_input()
    {
        var answer = await _host.Query("query ($x: Float!) { ratio(of: $x) }", new { x = "much" });

        Assert.Equal((400, "BAD_USER_INPUT"), (answer.Status, answer.Code));
        Assert.Equal("""{"code":"BAD_USER_INPUT"}""", answer.Error.GetProperty("extensions").GetRawText());
    }

    [Fact]
    public async Task Time_that_is_over_cancels_the_resolvers()
    {
        using var hasty = SampleHost.Limited("Timeout", "00:00:00.050");
        var answer = await hasty.Query("{ wait }");

        Assert.Equal((504, "TIMEOUT"), (answer.Status, answer.Code));
        Assert.Empty(hasty.Log.Lines);
    }

    [Fact]
    public async Task A_store_that_is_interrupted_by_the_timeout_is_no_failure_of_its_own()
    {
        using var hasty = SampleHost.Limited("Timeout", "00:00:00.050");
        var answer = await hasty.Query("{ interrupted }");

        Assert.Equal("TIMEOUT", answer.Code);
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
        Assert.Empty(hasty.Log.Lines);
    }
}
