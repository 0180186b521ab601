namespace CollectiveEconomy.Cli.Tests.Commands;

/// <summary>A mistyped folder is told and not made.</summary>
public sealed class ReadingCreatesNothingTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("releases", "list")]
    [InlineData("releases", "verify")]
    [InlineData("releases", "calendar")]
    [InlineData("keys", "list")]
    [InlineData("imports", "list")]
    [InlineData("quality")]
    [InlineData("publish", "--dry-run")]
    [InlineData("maps", "list")]
    [InlineData("audit", "show")]
    [InlineData("audit", "verify")]
    [InlineData("doctor")]
    public async Task A_command_that_reads_creates_no_folder(params string[] command)
    {
        var run = await _sandbox.RunAsync(command);
        Assert.DoesNotContain("unexpectedly", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_sandbox.Folder));
    }

    [Fact]
    public async Task In_production_init_makes_nothing_synthetic_and_needs_the_folder()
    {
        _sandbox.Configure("""{ "ASPNETCORE_ENVIRONMENT": "Production" }""");
        var missing = await _sandbox.RunAsync("init");
        Assert.Equal(1, missing.Code);
        Assert.Contains("which does not exist", missing.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_sandbox.Data));

        Directory.CreateDirectory(_sandbox.Data);
        var synthetic = await _sandbox.RunAsync("init", "--demonstration", "demo");
        Assert.Equal(
            "Register:Demonstration must be 'none' in the environment Production: nothing synthetic is made there.\n",
            synthetic.Error
        );
        var made = await _sandbox.RunAsync("init");
        Assert.Equal(0, made.Code);
        Assert.Contains("with reference data and no organisations", made.Output, StringComparison.Ordinal);
    }
}
