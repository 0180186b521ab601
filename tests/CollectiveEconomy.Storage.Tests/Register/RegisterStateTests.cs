using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Tests.Register.Tds;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class RegisterStateTests
{
    [Fact]
    public async Task One_state_of_a_register_on_SQL_Server_is_read_under_snapshot_isolation()
    {
        await using var server = new TdsServer(_ => null);
        await using var register = RegisterConnection.Open(server.Settings);

        await using (await register.BeginStateAsync()) { }

        Assert.Equal("snapshot", Assert.Single(server.Requests, request => request.Kind == TdsRequestKind.Begin).Text);
    }

    [Fact]
    public async Task The_condition_of_a_server_is_read_in_one_query()
    {
        await using var server = new TdsServer(Answer);
        await using var register = RegisterConnection.Open(server.Settings);

        var condition = await ServerCondition.ReadAsync(register);

        Assert.Equal(
            new ServerCondition
            {
                Version = 16,
                CompatibilityLevel = 160,
                Collation = "Vietnamese_CI_AS",
                ReadsCommittedSnapshot = 0,
                AllowsSnapshot = 1,
                MayWrite = 1,
                IsOwner = 0,
                UntrustedReferences = 3,
                OtherColumns = 4,
                Time = "2026-11-30T05:00:00",
            },
            condition
        );
        Assert.Single(server.Requests, request => request.Kind == TdsRequestKind.Batch);
    }

    private static TdsReply Answer(TdsRequest request) =>
        TdsReply.Rows(
            [
                "Version",
                "CompatibilityLevel",
                "Collation",
                "ReadsCommittedSnapshot",
                "AllowsSnapshot",
                "MayWrite",
                "IsOwner",
                "UntrustedReferences",
                "OtherColumns",
                "Time",
            ],
            [16, 160, "Vietnamese_CI_AS", 0, 1, 1, 0, 3, 4, "2026-11-30T05:00:00"]
        );
}
