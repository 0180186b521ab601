namespace CollectiveEconomy.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    [Theory]
    [InlineData("publsh", "publish")]
    [InlineData("publish now", "'now'")]
    [InlineData("init --demonstration huge", "stress")]
    [InlineData("releases verify newest", "'newest' is not a release")]
    [InlineData("releases", "verify")]
    [InlineData("", "releases")]
    public async Task A_wrong_command_line_ends_with_2_says_what_would_be_right_and_prints_no_result(string line, string hint)
    {
        var run = await _sandbox.RunBareAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((ExitCode.WrongUsage, ""), (run.Code, run.Output));
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("init --help")]
    [InlineData("publish --help")]
    [InlineData("releases verify --help")]
    public async Task Every_help_tells_of_the_data_folder(string line)
    {
        var run = await _sandbox.RunBareAsync(line.Split(' '));

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains("--data <FOLDER>", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _sandbox.Dispose();
}
