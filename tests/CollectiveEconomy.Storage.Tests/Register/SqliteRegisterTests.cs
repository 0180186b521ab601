using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class SqliteRegisterTests(SqliteRegisterTests.Database database)
    : RegisterSpecification,
        IClassFixture<SqliteRegisterTests.Database>
{
    protected override RegisterSettings Settings => database.Settings;

    [Fact]
    public override Task Rows_are_read_back_as_they_were_written() => base.Rows_are_read_back_as_they_were_written();

    [Fact]
    public override Task A_row_of_every_table_is_read_back_as_it_was_written() =>
        base.A_row_of_every_table_is_read_back_as_it_was_written();

    [Fact]
    public override Task What_is_not_known_stays_null_in_every_table() => base.What_is_not_known_stays_null_in_every_table();

    [Fact]
    public override Task Rows_written_one_by_one_are_those_written_in_bulk() => base.Rows_written_one_by_one_are_those_written_in_bulk();

    [Fact]
    public override Task A_code_is_given_once() => base.A_code_is_given_once();

    [Fact]
    public override Task An_organisation_reports_once_a_year() => base.An_organisation_reports_once_a_year();

    [Fact]
    public override Task What_is_referred_to_must_exist() => base.What_is_referred_to_must_exist();

    [Fact]
    public override Task What_is_referred_to_stays() => base.What_is_referred_to_stays();

    [Fact]
    public override Task Many_rows_written_in_a_transaction_that_is_rolled_back_leave_nothing() =>
        base.Many_rows_written_in_a_transaction_that_is_rolled_back_leave_nothing();

    [Fact]
    public override Task A_failure_in_the_middle_of_many_rows_is_told() => base.A_failure_in_the_middle_of_many_rows_is_told();

    [Fact]
    public override Task Lists_are_filtered_and_ordered_as_the_API_asks_for_them() =>
        base.Lists_are_filtered_and_ordered_as_the_API_asks_for_them();

    [Fact]
    public override Task Revenues_by_place_are_those_of_the_reports_whatever_changes() =>
        base.Revenues_by_place_are_those_of_the_reports_whatever_changes();

    [Fact]
    public override Task Hundredths_are_compared_as_numbers() => base.Hundredths_are_compared_as_numbers();

    [Fact]
    public async Task References_are_checked_on_every_connection()
    {
        await using var register = Open();
        Assert.Equal(1, await register.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync());
    }

    [Fact]
    public async Task Readers_do_not_wait_for_a_writer()
    {
        await using var register = Open();
        Assert.Equal(
            "wal",
            await register.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync()
        );
    }

    /// <summary>A register in a file, made by the migrations.</summary>
    public sealed class Database : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Database()
        {
            Settings = RegisterSettings.Sqlite(_folder.Place("register.sqlite"));
            using var register = RegisterConnection.Open(Settings);
            register.Database.Migrate();
        }

        public RegisterSettings Settings { get; }

        public void Dispose()
        {
            SqliteConnection.ClearAllPools();
            _folder.Dispose();
        }
    }
}
