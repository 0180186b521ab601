using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Tests.Register.Tds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>A register on SQL Server with a replica that is only read.</summary>
public sealed class RegisterReplicaTests : IAsyncLifetime
{
    private readonly TdsServer _primary = new(Answer);
    private readonly TdsServer _replica = new(Answer);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _primary.DisposeAsync();
        await _replica.DisposeAsync();
    }

    [Fact]
    public async Task Callers_read_the_replica()
    {
        await using var services = Services(_replica.Settings.ConnectionString);
        await using var register = services.GetRequiredService<RegisterPool>().CreateDbContext();

        await ReadAsync(register);

        Assert.Contains(_replica.Requests, request => request.Text.Contains("[Programme]", StringComparison.Ordinal));
        Assert.Empty(_primary.Requests);
    }

    [Fact]
    public async Task Work_of_the_platform_itself_uses_the_primary()
    {
        await using var services = Services(_replica.Settings.ConnectionString);
        await using var register = services.GetRequiredService<WholeRegister>().Open();

        await ReadAsync(register);

        Assert.Contains(_primary.Requests, request => request.Text.Contains("[Programme]", StringComparison.Ordinal));
        Assert.Empty(_replica.Requests);
    }

    [Fact]
    public async Task A_key_is_looked_up_on_the_primary_which_knows_first_that_it_was_revoked()
    {
        await using var services = Services(_replica.Settings.ConnectionString);
        using var keys = new KeyCache(services.GetRequiredService<WholeRegister>(), TimeProvider.System, new KeyAuthenticationOptions());

        // The stand-in knows no key, and gives no columns of one.
        await Record.ExceptionAsync(async () => await keys.FindAsync("0123456789ab", mayLookUp: true, default));

        Assert.Contains(_primary.Requests, request => request.Text.Contains("[AccessKey]", StringComparison.Ordinal));
        Assert.Empty(_replica.Requests);
    }

    [Fact]
    public async Task A_replica_does_not_say_its_state_so_no_response_from_it_is_kept()
    {
        await using var services = Services(_replica.Settings.ConnectionString);
        await using var register = services.GetRequiredService<RegisterPool>().CreateDbContext();

        Assert.Null(await RegisterVersion.OfAsync(register));
        Assert.Empty(_replica.Requests);
        Assert.Empty(_primary.Requests);
    }

    [Fact]
    public async Task Without_a_replica_everything_uses_the_primary()
    {
        await using var services = Services(replica: null);
        await using var register = services.GetRequiredService<RegisterPool>().CreateDbContext();

        await ReadAsync(register);

        Assert.Contains(_primary.Requests, request => request.Text.Contains("[Programme]", StringComparison.Ordinal));
        Assert.Equal("1", await RegisterVersion.OfAsync(register));
    }

    private ServiceProvider Services(string? replica) =>
        new ServiceCollection()
            .AddLogging()
            .AddRegister(
                RegisterSettings.Read(
                    new ConfigurationBuilder().AddInMemoryCollection(Configured(replica)).Build(),
                    new Storage.DataFolder("none")
                )
            )
            .BuildServiceProvider();

    private IEnumerable<KeyValuePair<string, string?>> Configured(string? replica) =>
        [
            new("Register:Provider", "SqlServer"),
            new("ConnectionStrings:Register", _primary.Settings.ConnectionString),
            new("ConnectionStrings:RegisterReplica", replica),
        ];

    private static Task<List<int>> ReadAsync(RegisterContext register) =>
        register.Database.SqlQueryRaw<int>("SELECT 1 AS [Value] FROM [Programme]").ToListAsync();

    private static TdsReply? Answer(TdsRequest request) =>
        request.Text.Contains("CHANGE_TRACKING_CURRENT_VERSION", StringComparison.Ordinal) ? TdsReply.Version(1)
        : request.Kind == TdsRequestKind.Batch ? TdsReply.Rows(["Value"], [1])
        : null;
}
