using CollectiveEconomy.Engine.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CollectiveEconomy.Api.Tests.Imports;

/// <summary>Nothing of a row is in a log, however much is logged.</summary>
public sealed class LogTests
{
    private const string Marked = "123454321";

    private const string Good = $"cooperative,year,members,revenue\nHTX-1,2022,10,{Marked}\n";

    private const string Bad = $"cooperative,year,members,women_members\nHTX-1,2022,1,{Marked}\nHTX-{Marked},2022,1,1\n";

    [Theory]
    [InlineData("Information", "Warning")]
    [InlineData("Trace", "Trace")]
    public async Task No_value_of_a_row_is_logged(string level, string ofMicrosoft)
    {
        await using var host = await ImportHost.StartAsync(
            $"--Logging:LogLevel:Default={level}",
            $"--Logging:LogLevel:Microsoft={ofMicrosoft}",
            "--Logging:Console:LogLevel:Default=None",
            "--Logging:Console:LogLevel:Microsoft=None"
        );
        using var log = new CapturedLog { Least = LogLevel.Trace };
        host.Host.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);

        Assert.Equal("accepted", (await host.ImportAsync("?table=annual_reports", Good)).GetProperty("state").GetString());
        Assert.Equal("known", (await host.ImportAsync("?table=annual_reports", Good)).GetProperty("state").GetString());
        Assert.Equal("refused", (await host.ImportAsync("?table=annual_reports", Bad)).GetProperty("state").GetString());
        await host.PostAsync("?dryRun=true&table=annual_reports", Bad);
        await host.GetAsync("/imports/3?first=1");
        using (await host.SendAsync(HttpMethod.Get, "/imports/3/findings.xlsx")) { }
        await host.Host.AskAsync("{ imports { nodes { findingGroups { findings } findings { nodes { value } } } } }", host.Steward);
        if (level == "Trace")
            await PublishAsync(host);
        using (await host.SendAsync(HttpMethod.Delete, "/imports/1")) { }

        Assert.Contains(log.Lines, line => line.Contains("imported 3", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(Marked, StringComparison.Ordinal));
    }

    /// <summary>Publishes the marked value; the host opens the release and answers from it.</summary>
    private static async Task PublishAsync(ImportHost host)
    {
        await host.Host.PublishAsync();
        await host.Host.LookAsync();
        var answer = await host.Host.AskAsync(
            "{ statistics { cooperatives(by: [YEAR]) { cells { year revenue { maximum } } } } }",
            host.Steward
        );
        Assert.Contains(Marked, answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_where_an_import_fails()
    {
        await using var host = await ImportHost.StartAsync(
            "--Logging:LogLevel:Default=Trace",
            "--Logging:LogLevel:Microsoft=Trace",
            "--Logging:Console:LogLevel:Default=None",
            "--Logging:Console:LogLevel:Microsoft=None"
        );
        using var log = new CapturedLog { Least = LogLevel.Trace };
        host.Host.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await using (var register = host.Host.Open())
            await register.Database.ExecuteSqlRawAsync(
                """
                CREATE TRIGGER "Refuse" BEFORE INSERT ON "AnnualReport" BEGIN SELECT RAISE(ABORT, 'refused by a test'); END
                """
            );

        Assert.Equal("interrupted", (await host.ImportAsync("?table=annual_reports", Good)).GetProperty("state").GetString());

        Assert.Contains(log.Lines, line => line.Contains("refused by a test", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(Marked, StringComparison.Ordinal));
    }
}
