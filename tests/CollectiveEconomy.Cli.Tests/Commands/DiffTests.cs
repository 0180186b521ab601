using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Cli.Tests.Commands;

[Collection(Published.Name)]
public sealed class DiffTests(PublishedFixture published) : IDisposable
{
    private readonly Sandbox _sandbox = published.Copy();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task What_changed_between_two_releases_is_listed_and_a_large_change_needs_notes()
    {
        Assert.Equal(
            "Releases 2027.1 and 2027.2 state the same figures.\n",
            (await _sandbox.RunAsync("releases", "diff", "2027.1", "2027.2")).Error
        );

        await DoubleWorkersAsync(2024);
        var refused = await _sandbox.RunAsync("publish");
        Assert.Equal(ExitCode.Refused, refused.Code);
        Assert.Contains(refused.Rows, row => row[..2] is ["RevisionsAreExplained", "warning"]);
        Assert.Equal(
            "Nothing was published: the checks found warnings; correct or accept them. --accept-warnings accepts warnings.",
            refused.Told[^1]
        );
        Assert.Equal(ExitCode.Done, (await _sandbox.RunAsync("publish", "--dry-run")).Code);
        Assert.Equal(
            ExitCode.Done,
            (await _sandbox.RunAsync("publish", "--notes", "Workers of 2024 were halved", "--accept-warnings")).Code
        );

        var run = await _sandbox.RunAsync("releases", "diff", "2027.2", "2027.3");
        Assert.Matches(@"^\d+ figures differ between releases 2027\.2 and 2027\.3: cooperatives \d+", run.Told[0]);
        Assert.Equal("They are of the years 2024 to 2025.", run.Told[1]);
        Assert.Contains(
            run.Told,
            sentence => sentence.StartsWith("The largest changes for the whole country: cooperatives ", StringComparison.Ordinal)
        );
        var changes = run.Rows;
        var json = await _sandbox.RunAsync("releases", "diff", "2027.2", "2027.3", "--format", "json");
        using var parsed = System.Text.Json.JsonDocument.Parse(json.Output);
        Assert.Equal(changes.Length, parsed.RootElement.GetArrayLength());
        Assert.Equal(System.Text.Json.JsonValueKind.Number, parsed.RootElement[0].GetProperty("before").ValueKind);
        // Who is told to report again in 2025 repeats the report of 2024.
        Assert.All(changes, row => Assert.Contains(row[3], (string[])["2024", "2025"]));
        // Twice as many, as the public is told of either.
        var doubled = Assert.Single(changes, row => row[..4] is ["cooperatives", "workers", "VN", "2024"]);
        Assert.Matches(@"^\+(9[5-9]|10[0-5])\.\d%$", doubled[6]);
        Assert.True(changes.Select(row => row[2]).Distinct().Count() > 2);
    }

    [Fact]
    public async Task A_release_that_is_not_there_is_named()
    {
        using var empty = new Sandbox();
        var run = await empty.RunAsync("releases", "diff", "2027.1", "2027.2");
        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.StartsWith("There is no release 2027.1: ", run.Error, StringComparison.Ordinal);
    }

    private async Task DoubleWorkersAsync(int year)
    {
        await using var register = RegisterConnection.Open(RegisterSettings.Sqlite(_sandbox.Register));
        await register
            .AnnualReports.Where(report => report.Year == year)
            .ExecuteUpdateAsync(report => report.SetProperty(row => row.Workers, row => row.Workers * 2));
    }
}
