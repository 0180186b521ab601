using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Tests.Register.Tds;
using Microsoft.Data.SqlClient;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class ServerFailureTests
{
    [Theory]
    [InlineData(2627, "Violation of UNIQUE KEY. The duplicate key value is (0101234567).", 14, "error 2627.", false)]
    [InlineData(2628, "String would be truncated in table 'T'. Truncated value: 'Nguyen'.", 16, "error 2628.", false)]
    [InlineData(1205, "Transaction (Process ID 52) was deadlocked.", 13, "error 1205: Transaction (Process ID 52) was deadlocked.", false)]
    [InlineData(
        229,
        "The SELECT permission was denied on the object 'Code'.",
        14,
        "error 229: The SELECT permission was denied on the object '…'.",
        false
    )]
    [InlineData(
        9001,
        "The log for database 'register' is not available.",
        21,
        "error 9001: The log for database '…' is not available.",
        true
    )]
    public async Task An_error_is_said_by_its_number_and_by_its_message_where_that_quotes_no_row(
        int number,
        string message,
        byte severity,
        string text,
        bool isAway
    )
    {
        await using var server = new TdsServer(_ => TdsReply.Error(number, message, severity));

        var failure = await FailureOfAsync(server.Settings);

        Assert.EndsWith(text, ServerFailure.TextOf(failure)!.En, StringComparison.Ordinal);
        Assert.Equal(isAway, ServerFailure.IsAway(failure));
    }

    [Fact]
    public async Task A_server_that_does_not_listen_is_away()
    {
        var server = new TdsServer(_ => null);
        var settings = server.Settings.FailingFast();
        await server.DisposeAsync();

        var failure = await FailureOfAsync(settings);

        Assert.True(ServerFailure.IsAway(failure));
        Assert.DoesNotContain("127.0.0.1", ServerFailure.TextOf(failure)!.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_is_lost_is_a_server_that_is_away()
    {
        await using var server = new TdsServer(_ => TdsReply.Lost);

        Assert.True(ServerFailure.IsAway(await FailureOfAsync(server.Settings)));
    }

    [Fact]
    public void Other_failures_are_not_those_of_a_server()
    {
        var failure = new InvalidOperationException("other", new IOException("cause"));
        Assert.Null(ServerFailure.TextOf(failure));
        Assert.False(ServerFailure.IsAway(failure));
    }

    private static async Task<SqlException> FailureOfAsync(RegisterSettings settings)
    {
        await using var connection = new SqlConnection(settings.ConnectionString);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1";
        return await Assert.ThrowsAsync<SqlException>(async () =>
        {
            await connection.OpenAsync();
            await command.ExecuteScalarAsync();
        });
    }
}
