using System.Data.Common;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;
using CollectiveEconomy.Storage.Tests.Register.Tds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class WriteLockTests
{
    private const int Short = 5;

    [Fact]
    public async Task The_driver_waits_longer_than_the_server_does_and_is_as_impatient_as_before_afterwards()
    {
        await using var server = new TdsServer(_ => null);
        var timeouts = new Timeouts();
        await using var register = Open(server, timeouts);

        await using (await register.BeginExclusiveAsync())
            await register.Database.ExecuteSqlRawAsync("DELETE FROM [Codelist]");

        Assert.Equal([(int)WriteLock.Patience.TotalSeconds + Short, Short], timeouts.Seconds);
    }

    [Fact]
    public async Task Another_submission_that_is_being_written_is_said_to_be_that()
    {
        await using var server = new TdsServer(request =>
            request.Text.Contains("sp_getapplock", StringComparison.Ordinal)
                ? TdsReply.Error(50001, "Another submission is being written.")
                : null
        );
        var timeouts = new Timeouts();
        await using var register = Open(server, timeouts);

        await Assert.ThrowsAsync<RegisterBusy>(() => register.BeginExclusiveAsync());

        Assert.Equal(Short, register.Database.GetCommandTimeout());
        Assert.Contains(server.Requests, request => request.Kind == TdsRequestKind.Rollback);
    }

    private static SqlServerRegisterContext Open(TdsServer server, IInterceptor timeouts)
    {
        var options = new DbContextOptionsBuilder<SqlServerRegisterContext>();
        options.UseRegister(server.Settings with { CommandTimeout = Short }).AddInterceptors(timeouts);
        return new SqlServerRegisterContext(options.Options);
    }

    /// <summary>Keeps for how long the driver would wait for each command.</summary>
    private sealed class Timeouts : DbCommandInterceptor
    {
        public List<int> Seconds { get; } = [];

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            Seconds.Add(command.CommandTimeout);
            return new(result);
        }
    }
}
