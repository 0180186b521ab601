namespace CollectiveEconomy.Cli.Tests.Keys;

public sealed class KeysTests : IAsyncLifetime
{
    private readonly Sandbox _sandbox = new();

    public Task InitializeAsync() => _sandbox.RunAsync("init", "--demonstration", "none");

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_key_is_shown_once_as_the_only_result_and_then_listed_without_its_secret()
    {
        var run = await _sandbox.RunAsync(
            "keys",
            "create",
            "--role",
            "Researcher",
            "--label",
            "Viện nghiên cứu",
            "--scopes",
            "b a b",
            "--expires",
            "2027-12-31"
        );
        var key = run.Output.Trim();
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Matches("^ceco_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$", key);

        var list = await _sandbox.RunAsync("keys", "list");
        var row = Assert.Single(list.Rows);
        Assert.Equal([key[5..17], "Viện nghiên cứu", "researcher", "a b", "valid"], row[..5]);
        Assert.Equal(["2027-12-31T17:00:00Z", "", ""], row[6..]);
        Assert.DoesNotContain(key[18..], list.Output + list.Error + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_key_is_listed_as_revoked_and_one_that_is_not_there_is_refused()
    {
        var id = (await _sandbox.RunAsync("keys", "create", "--role", "steward", "--label", "x")).Output[5..17];

        var revoked = await _sandbox.RunAsync("keys", "revoke", id);
        var unknown = await _sandbox.RunAsync("keys", "revoke", "ceco_typed_whole");
        var list = await _sandbox.RunAsync("keys", "list");

        Assert.Equal(ExitCode.Done, revoked.Code);
        Assert.Equal("revoked", list.Rows.Single()[4]);
        Assert.Equal(ExitCode.Refused, unknown.Code);
        Assert.DoesNotContain("ceco_typed_whole", unknown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--role", "public", "--label", "x")]
    [InlineData("--role", "ministry", "--label", "")]
    [InlineData("--role", "ministry", "--label", "a\u001b[2J")]
    [InlineData("--role", "ministry")]
    [InlineData("--label", "x")]
    [InlineData("--role", "ministry", "--label", "x", "--expires", "2020-01-01")]
    [InlineData("--role", "ministry", "--label", "x", "--expires", "31/12/2027")]
    [InlineData("--role", "ministry", "--label", "x", "--scopes", "a;b")]
    public async Task Wrong_usage_makes_no_key(params string[] options)
    {
        var run = await _sandbox.RunAsync(["keys", "create", .. options]);

        Assert.Equal((ExitCode.WrongUsage, ""), (run.Code, run.Output));
        Assert.Empty((await _sandbox.RunAsync("keys", "list")).Rows);
    }
}
