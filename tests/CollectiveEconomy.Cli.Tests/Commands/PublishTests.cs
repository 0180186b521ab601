using System.Globalization;

namespace CollectiveEconomy.Cli.Tests.Commands;

[Collection(Published.Name)]
public sealed class PublishTests(PublishedFixture published)
{
    [Fact]
    public void The_demonstration_is_called_synthetic_when_it_is_made()
    {
        Assert.Equal(ExitCode.Done, published.Init.Code);
        Assert.Contains("SYNTHETIC demo demonstration", published.Init.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_step_of_the_demonstration_is_told_in_lower_case_without_a_dot()
    {
        Assert.Contains("writing organisations …", published.Init.Told);
        Assert.All(published.Init.Told, line => Assert.Matches(@"^[a-z][^.]* …$", line));
    }

    [Fact]
    public void Publishing_prints_the_release_its_years_and_the_rows_of_its_tables()
    {
        var run = published.First;

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.StartsWith("release\tyears\tsynthetic\ttable\trows", run.Output, StringComparison.Ordinal);
        Assert.All(run.Rows, row => Assert.Equal(["2027.1", "2016-2025", "yes"], row[..3]));
        Assert.All(run.Rows, row => Assert.True(int.Parse(row[4], CultureInfo.InvariantCulture) > 0));
        Assert.Contains("cooperatives-exact", run.Rows.Select(row => row[3]));
        Assert.Equal("publishing the register …", run.Told[0]);
        Assert.Matches(@"^Release 2027\.1 is made: the years 2016 to 2025 in \d+ tables of \d+ rows\.$", run.Told[1]);
        Assert.StartsWith("Origin of this release: SYNTHETIC (3,991 organisations); left out: ", run.Told[2], StringComparison.Ordinal);
        Assert.Equal("The data are synthetic and do not describe any real organisation.", run.Told[3]);
    }

    [Fact]
    public async Task Two_releases_of_a_year_are_numbered_1_and_2_and_listed_a_line_each()
    {
        var run = await published.Sandbox.RunAsync("releases", "list");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Equal(
            [
                ["2027.1", "2027-01-01", "yes", "2016-2025", "public", ""],
                ["2027.2", "2027-01-01", "yes", "2016-2025", "public", "Second, with a tab and a line."],
            ],
            run.Rows
        );
    }

    [Fact]
    public async Task What_was_published_is_whole()
    {
        var run = await published.Sandbox.RunAsync("releases", "verify");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Equal(
            [
                ["2027.1", "whole"],
                ["2027.2", "whole"],
            ],
            run.Rows.Select(row => new[] { row[0], row[2] })
        );
    }

    [Fact]
    public async Task Interrupted_leaves_no_release_and_no_part_of_one()
    {
        var before = Directory.GetFileSystemEntries(published.Sandbox.Releases);

        var run = await published.Sandbox.RunBareAsync(
            ["publish", "--data", published.Sandbox.Data],
            new CancellationToken(canceled: true)
        );

        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.Equal(before, Directory.GetFileSystemEntries(published.Sandbox.Releases));
    }
}
