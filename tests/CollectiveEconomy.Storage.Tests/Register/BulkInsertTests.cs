using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Tests.Register.Tds;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class BulkInsertTests
{
    [Fact]
    public async Task SQL_Server_is_asked_to_check_the_references_of_rows_that_are_copied_in_bulk()
    {
        await using var server = new TdsServer(Answer);
        await using var register = RegisterConnection.Open(server.Settings);

        await register.InsertAllAsync([new ModelContentArea(1, "MARKET"), new ModelContentArea(1, "FINANCE")]);

        var copy = Assert.Single(server.Requests, request => request.Text.StartsWith("insert bulk", StringComparison.OrdinalIgnoreCase));
        Assert.EndsWith("with (CHECK_CONSTRAINTS)", copy.Text.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_may_take_as_long_as_a_command()
    {
        using var register = RegisterConnection.Open(
            new RegisterSettings
            {
                Provider = RegisterProvider.SqlServer,
                ConnectionString = "Server=none",
                CommandTimeout = 321,
            }
        );
        Assert.Equal(321, BulkInsert.OptionsOf(register).BulkCopyTimeout);
    }

    private static TdsReply? Answer(TdsRequest request) =>
        request.Text.Contains("SET FMTONLY ON", StringComparison.OrdinalIgnoreCase)
            ? TdsReply.Results(
                (
                    ["count"],
                    [typeof(int)],
                    [
                        [0],
                    ]
                ),
                (["ModelId", "ContentArea"], [typeof(int), typeof(string)], []),
                (
                    ["colid", "name", "tds_collation", "collation"],
                    [typeof(int), typeof(string), typeof(string), typeof(string)],
                    [
                        [1, "ModelId", null, null],
                        [2, "ContentArea", null, "Latin1_General_100_BIN2"],
                    ]
                )
            )
        : request.Kind == TdsRequestKind.Batch ? TdsReply.Rows(["value"], [160])
        : null;
}
