using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Access.Audit;
using CollectiveEconomy.Storage.Secrets;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Cli.Tests.Audit;

/// <summary><c>ceco audit</c> over the log of a host.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Without_a_log_nothing_is_wrong_and_no_secret_is_made()
    {
        var verified = await _sandbox.RunAsync("audit", "verify");
        Assert.Equal((0, "0 records; none was changed, removed or inserted.\n"), (verified.Code, verified.Output));
        Assert.Empty((await _sandbox.RunAsync("audit", "show")).Rows);
        Assert.False(File.Exists(Path.Combine(_sandbox.Data, "secret.key")));
    }

    [Fact]
    public async Task Requests_are_shown_with_what_came_of_them_by_day_and_key()
    {
        await RecordAsync();
        string[] first =
        [
            "2027-03-01T09:00:00.000Z",
            "0123456789ab",
            "Institute",
            "RESEARCHER",
            "POST /graphql",
            "targets-and-actuals",
            "200",
            "12",
        ];
        string[] second = ["2027-03-02T09:00:00.000Z", "ba9876543210", "Ministry", "MINISTRY", "POST /graphql", "", "", ""];

        Assert.Equal([first, second], (await _sandbox.RunAsync("audit", "show")).Rows);
        Assert.Equal([first], (await _sandbox.RunAsync("audit", "show", "--day", "2027-03-01")).Rows);
        Assert.Equal([second], (await _sandbox.RunAsync("audit", "show", "--key", "ba9876543210")).Rows);
        Assert.Equal("3 records; none was changed, removed or inserted.\n", (await _sandbox.RunAsync("audit", "verify")).Output);
    }

    [Fact]
    public async Task A_changed_line_is_named_and_the_command_ends_with_1()
    {
        await RecordAsync();
        var file = Path.Combine(_sandbox.Data, "audit", "001", "2027-03-01.jsonl");
        await File.WriteAllTextAsync(
            file,
            (await File.ReadAllTextAsync(file)).Replace("\"rows\":12", "\"rows\":1", StringComparison.Ordinal)
        );

        var verified = await _sandbox.RunAsync("audit", "verify");
        Assert.Equal(1, verified.Code);
        Assert.Equal(
            [
                [file, "2", "Record 2 was changed."],
            ],
            verified.Rows
        );
        var shown = await _sandbox.RunAsync("audit", "show");
        Assert.Equal((1, "The log was changed after it was written: run 'ceco audit verify'."), (shown.Code, Assert.Single(shown.Told)));
    }

    private async Task RecordAsync()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = _sandbox.Data })
            .Build();
        var folder = DataFolder.Read(settings);
        folder.Create();
        await using var log = AccessLogs.Open(null, folder, PlatformSecret.Read(settings, folder));
        var begun = new AccessRecord
        {
            At = new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero),
            Key = "0123456789ab",
            Who = "Institute",
            Role = "RESEARCHER",
            Route = "POST /graphql",
        };
        var number = await log.AppendAsync(begun);
        await log.AppendAsync(begun with { Of = number, Operation = "targets-and-actuals", Status = 200, Rows = 12 });
        await log.AppendAsync(begun with { At = begun.At.AddDays(1), Key = "ba9876543210", Who = "Ministry", Role = "MINISTRY" });
    }
}
