using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Releases.Buckets;

namespace CollectiveEconomy.Cli.Tests.Commands;

[Collection(Published.Name)]
public sealed class BucketTests(PublishedFixture published)
{
    [Fact]
    public async Task What_is_done_to_releases_on_one_machine_is_seen_on_another()
    {
        await using var server = await S3Server.StartAsync();
        using var here = published.Copy();
        Directory.Delete(here.Releases, recursive: true);
        using var there = new Sandbox();
        Directory.CreateDirectory(there.Data);
        foreach (var machine in new[] { here, there })
            Configure(machine, server);

        Assert.Equal(ExitCode.Done, (await here.RunAsync("publish")).Code);
        Assert.Equal("Releases fetched: 2027.1.\n", (await there.RunAsync("releases", "fetch")).Output);
        Assert.Equal("The bucket 'statistics' has no release that is new.\n", (await there.RunAsync("releases", "fetch")).Output);
        Assert.Equal(ExitCode.Done, (await there.RunAsync("releases", "verify")).Code);

        Assert.Equal(ExitCode.Done, (await there.RunAsync("releases", "withdraw", "2027.1", "--reason", "An Giang twice")).Code);
        Assert.Equal(ExitCode.Done, (await there.RunAsync("releases", "announce", "2027-03-15")).Code);
        Assert.Equal(ExitCode.Done, (await here.RunAsync("releases", "fetch")).Code);
        Assert.Equal(["withdrawn on 2027-01-01: An Giang twice"], (await here.RunAsync("releases", "list")).Rows.Select(row => row[4]));
        Assert.Equal(["2027-03-15"], (await here.RunAsync("releases", "calendar")).Rows.Select(row => row[0]));
        Assert.Contains("The bucket 'statistics' has the same releases.", (await here.RunAsync("doctor")).Output, StringComparison.Ordinal);

        server.Objects.Clear();
        Assert.Contains(
            "The bucket 'statistics' lacks releases of this machine: 2027.1.",
            (await here.RunAsync("doctor")).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_is_changed_while_the_bucket_is_away()
    {
        await using var server = await S3Server.StartAsync();
        server.IsAway = true;
        using var here = published.Copy();
        Configure(here, server);
        var before = new ReleaseFolder(here.Releases).List();
        string[][] commands =
        [
            ["publish"],
            ["releases", "withdraw", "2027.1", "--reason", "Wrong"],
            ["releases", "announce", "2027-03-15"],
        ];
        foreach (var command in commands)
        {
            var run = await here.RunAsync(command);
            Assert.Equal(
                (
                    ExitCode.Refused,
                    "The bucket 'statistics' does not answer as needed: We encountered an internal error. Please try again."
                ),
                (run.Code, run.Told[^1])
            );
        }

        Assert.Equal(before, new ReleaseFolder(here.Releases).List());
        Assert.Empty(Directory.GetFiles(here.Releases, "*.json"));
        Assert.Contains(
            "Check Releases:Bucket, and the rights to read, write and list.",
            (await here.RunAsync("doctor")).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Without_a_bucket_there_is_nothing_to_fetch_from()
    {
        var run = await published.Sandbox.RunAsync("releases", "fetch");
        Assert.Equal((ExitCode.Refused, "No bucket is configured: name it in Releases:Bucket:Name.\n"), (run.Code, run.Error));
    }

    private static void Configure(Sandbox machine, S3Server server) =>
        machine.Configure(
            $$"""{ {{string.Join(", ", server.Configuration().Select(setting => $"\"{setting.Name}\": \"{setting.Value}\""))}} }"""
        );
}
