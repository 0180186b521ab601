using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Tests.Commands;

[Collection(Published.Name)]
public sealed class WithdrawTests(PublishedFixture published)
{
    [Fact]
    public async Task A_withdrawn_release_stays_listed_with_the_reason()
    {
        using var sandbox = published.CopyOfReleases();
        var run = await sandbox.RunAsync("releases", "withdraw", "2027.2", "--reason", "An Giang twice");
        Assert.Equal((ExitCode.Done, "Release 2027.2 is withdrawn.\n"), (run.Code, run.Output));
        Assert.Equal(
            ["public", "withdrawn on 2027-01-01: An Giang twice"],
            (await sandbox.RunAsync("releases", "list")).Rows.Select(row => row[4])
        );

        var again = await sandbox.RunAsync(
            "releases",
            "withdraw",
            "2027.2",
            "--reason",
            "Hai lần An Giang",
            "--reason-en",
            "An Giang counted twice"
        );
        Assert.Equal((ExitCode.Done, "Release 2027.2 was already withdrawn; its reason was replaced.\n"), (again.Code, again.Output));
        var withdrawal = new ReleaseFolder(sandbox.Releases).Describe(new ReleaseId(2027, 2)).Withdrawal!;
        Assert.Equal(("Hai lần An Giang", "An Giang counted twice"), (withdrawal.Reason, withdrawal.ReasonEn));
    }

    [Fact]
    public async Task A_release_that_is_not_there_is_refused_and_named()
    {
        var run = await published.Sandbox.RunAsync("releases", "withdraw", "2027.3", "--reason", "Wrong");
        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.StartsWith("There is no release 2027.3", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("withdraw", "2027.1")]
    [InlineData("withdraw", "2027.1", "--reason", " ")]
    [InlineData("withdraw", "2027.1", "--reason", "Sai", "--reason-en", " ")]
    [InlineData("withdraw", "newest", "--reason", "Wrong")]
    public async Task Without_a_reason_or_a_name_nothing_is_withdrawn(params string[] words)
    {
        var run = await published.Sandbox.RunAsync(["releases", .. words]);
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Empty(Directory.GetFiles(published.Sandbox.Releases, "*.json"));
    }

    [Theory]
    [InlineData("2027-03-15")]
    [InlineData("2027-03-15T09:00")]
    [InlineData("tomorrow")]
    public async Task An_embargo_needs_a_moment_with_its_offset(string moment)
    {
        var run = await published.Sandbox.RunAsync("publish", "--embargo-until", moment);
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains($"'{moment}' is not a valid time: use the format 2027-03-15T09:00+07:00.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_under_embargo_is_listed_with_its_moment()
    {
        using var sandbox = new Sandbox();
        await sandbox.RunAsync("init", "--demonstration", "demo");
        var run = await sandbox.RunAsync("publish", "--embargo-until", "2027-03-15T09:00+07:00");
        Assert.Equal((ExitCode.Done, "2027.1"), (run.Code, run.Rows[0][0]));
        Assert.Equal(
            ["under embargo until 2027-03-15T09:00:00+07:00"],
            (await sandbox.RunAsync("releases", "list")).Rows.Select(row => row[4])
        );
    }
}
