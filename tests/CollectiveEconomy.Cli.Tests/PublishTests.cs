using System.Globalization;

namespace CollectiveEconomy.Cli.Tests;

public sealed class PublishTests(DemonstrationFixture demonstration) : IClassFixture<DemonstrationFixture>, IDisposable
{
    private readonly Sandbox _sandbox = demonstration.Copy();

    [Fact]
    public void The_demonstration_is_called_synthetic_when_it_is_made()
    {
        Assert.Equal(ExitCode.Done, demonstration.Init.Code);
        Assert.Contains("SYNTHETIC demo demonstration", demonstration.Init.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_the_release_its_years_and_the_rows_of_its_tables()
    {
        var run = await _sandbox.RunAsync("publish");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.StartsWith("release\tyears\tsynthetic\ttable\trows", run.Output, StringComparison.Ordinal);
        Assert.All(run.Rows, row => Assert.Equal(["2027.1", "2016-2025", "yes"], row[..3]));
        Assert.All(run.Rows, row => Assert.True(int.Parse(row[4], CultureInfo.InvariantCulture) > 0));
        Assert.Contains("cooperatives", run.Rows.Select(row => row[3]));
        Assert.Equal(["publishing the register …"], run.Told);
    }

    [Fact]
    public async Task What_is_published_is_listed_and_whole()
    {
        await _sandbox.RunAsync("publish", "--notes", "First.");

        var list = await _sandbox.RunAsync("releases", "list");
        var verify = await _sandbox.RunAsync("releases", "verify");

        Assert.Equal(["2027.1", "2027-01-01", "yes", "2016-2025", "First."], Assert.Single(list.Rows));
        Assert.Equal("whole", Assert.Single(verify.Rows)[2]);
        Assert.Equal((ExitCode.Done, ExitCode.Done), (list.Code, verify.Code));
        Assert.Empty(list.Error + verify.Error);
    }

    [Fact]
    public async Task Two_releases_of_a_year_are_numbered_1_and_2()
    {
        await _sandbox.RunAsync("publish");
        await _sandbox.RunAsync("publish", "--notes", "Second,\twith a tab\nand a line.");

        var list = await _sandbox.RunAsync("releases", "list");

        Assert.Equal(["2027.1", "2027.2"], list.Rows.Select(row => row[0]));
        Assert.Equal(["", "Second, with a tab and a line."], list.Rows.Select(row => row[4]));
    }

    [Fact]
    public async Task Interrupted_leaves_no_release_and_no_part_of_one()
    {
        var run = await _sandbox.RunBareAsync(["publish", "--data", _sandbox.Data], new CancellationToken(canceled: true));

        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.False(Directory.Exists(_sandbox.Releases));
    }

    public void Dispose() => _sandbox.Dispose();
}
