using CollectiveEconomy.Storage.Register;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class SqlServerRegisterTests(SqlServerRegisterTests.Database database)
    : RegisterSpecification,
        IClassFixture<SqlServerRegisterTests.Database>
{
    protected override RegisterSettings Settings => database.Settings;

    [SqlServerFact]
    public override Task Rows_are_read_back_as_they_were_written() => base.Rows_are_read_back_as_they_were_written();

    [SqlServerFact]
    public override Task A_row_of_every_table_is_read_back_as_it_was_written() =>
        base.A_row_of_every_table_is_read_back_as_it_was_written();

    [SqlServerFact]
    public override Task What_is_not_known_stays_null_in_every_table() => base.What_is_not_known_stays_null_in_every_table();

    [SqlServerFact]
    public override Task Rows_written_one_by_one_are_those_written_in_bulk() => base.Rows_written_one_by_one_are_those_written_in_bulk();

    [SqlServerFact]
    public override Task A_code_is_given_once() => base.A_code_is_given_once();

    [SqlServerFact]
    public override Task An_organisation_reports_once_a_year() => base.An_organisation_reports_once_a_year();

    [SqlServerFact]
    public override Task What_is_referred_to_must_exist() => base.What_is_referred_to_must_exist();

    [SqlServerFact]
    public override Task What_is_referred_to_stays() => base.What_is_referred_to_stays();

    [SqlServerFact]
    public override Task Many_rows_written_in_a_transaction_that_is_rolled_back_leave_nothing() =>
        base.Many_rows_written_in_a_transaction_that_is_rolled_back_leave_nothing();

    [SqlServerFact]
    public override Task A_failure_in_the_middle_of_many_rows_is_told() => base.A_failure_in_the_middle_of_many_rows_is_told();

    [SqlServerFact]
    public override Task Lists_are_filtered_and_ordered_as_the_API_asks_for_them() =>
        base.Lists_are_filtered_and_ordered_as_the_API_asks_for_them();

    [SqlServerFact]
    public override Task Revenues_by_place_are_those_of_the_reports_whatever_changes() =>
        base.Revenues_by_place_are_those_of_the_reports_whatever_changes();

    [SqlServerFact]
    public override Task Hundredths_are_compared_as_numbers() => base.Hundredths_are_compared_as_numbers();

    /// <summary>A database of its own on the server of <see cref="SqlServerFactAttribute"/>, dropped at the end; none without a server.</summary>
    public sealed class Database : IDisposable
    {
        public Database()
        {
            if (SqlServerFactAttribute.ConnectionString is not { } server)
                return;
            Settings = new RegisterSettings
            {
                Provider = RegisterProvider.SqlServer,
                ConnectionString = new SqlConnectionStringBuilder(server) { InitialCatalog = $"ceco_test_{Guid.NewGuid():N}" }.ToString(),
            };
            using var register = RegisterConnection.Open(Settings);
            register.Database.Migrate();
        }

        public RegisterSettings Settings
        {
            get => field ?? throw new InvalidOperationException("There is no SQL Server.");
            private init;
        }

        public void Dispose()
        {
            if (SqlServerFactAttribute.ConnectionString is null)
                return;
            using var register = RegisterConnection.Open(Settings);
            register.Database.EnsureDeleted();
        }
    }
}
