using CollectiveEconomy.Storage.Register;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class RegisterSettingsTests
{
    private const string Server = "Server=db;Database=register;User Id=ceco;Password=s3cret-Pa55";
    private static readonly DataFolder Folder = new("/data");

    [Fact]
    public void Without_any_setting_the_register_is_a_file_in_the_data_folder()
    {
        var settings = Read();
        Assert.Equal(RegisterProvider.Sqlite, settings.Provider);
        Assert.Equal(Folder.RegisterFile, new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource);
    }

    [Fact]
    public void A_connection_string_names_another_file()
    {
        var settings = Read("ConnectionStrings:Register=Data Source=/elsewhere/r.sqlite");
        Assert.Equal("/elsewhere/r.sqlite", new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource);
    }

    [Fact]
    public void SQL_Server_is_reached_by_its_connection_string_and_tuned_by_its_settings()
    {
        var settings = Read(
            "Register:Provider=SqlServer",
            $"ConnectionStrings:Register={Server}",
            "Register:SqlServer:CompatibilityLevel=150",
            "Register:SqlServer:MaxBatchSize=42",
            "Register:SqlServer:CommandTimeout=5"
        );
        Assert.Equal((150, 42, 5), (settings.CompatibilityLevel, settings.MaxBatchSize, settings.CommandTimeout));
        Assert.Equal("s3cret-Pa55", new SqlConnectionStringBuilder(settings.ConnectionString).Password);
    }

    [Fact]
    public void A_replica_is_asked_for_to_be_read_only()
    {
        var settings = Read(
            "Register:Provider=SqlServer",
            $"ConnectionStrings:Register={Server}",
            "ConnectionStrings:RegisterReplica=Server=listener;Database=register;User Id=reader;Password=an0ther-Pa55"
        );
        var replica = new SqlConnectionStringBuilder(settings.ForReading().ConnectionString);

        Assert.Equal(("listener", ApplicationIntent.ReadOnly), (replica.DataSource, replica.ApplicationIntent));
        Assert.Equal(ApplicationIntent.ReadWrite, new SqlConnectionStringBuilder(settings.ConnectionString).ApplicationIntent);
        Assert.Null(settings.ForReading().ReplicaConnectionString);
    }

    [Fact]
    public void Without_a_replica_the_database_itself_is_read()
    {
        var settings = Read("Register:Provider=SqlServer", $"ConnectionStrings:Register={Server}");
        Assert.Equal(settings, settings.ForReading());
    }

    [Fact]
    public void A_replica_of_a_file_is_refused() =>
        Assert.Contains(
            "needs Register:Provider SqlServer",
            Refused("ConnectionStrings:RegisterReplica", "ConnectionStrings:RegisterReplica=Server=listener"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_text_that_is_no_connection_string_of_a_replica_is_refused_by_its_name() =>
        Assert.StartsWith(
            "ConnectionStrings:RegisterReplica is not a connection string",
            Refused(
                "ConnectionStrings:RegisterReplica",
                "Register:Provider=SqlServer",
                $"ConnectionStrings:Register={Server}",
                "ConnectionStrings:RegisterReplica=nonsense; Password=s3cret-Pa55"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Server, 2)]
    [InlineData(Server + ";Connect Timeout=9", 9)]
    public void A_host_gives_up_soon_unless_its_connection_string_is_patient(string connection, int seconds)
    {
        var settings = Read("Register:Provider=SqlServer", $"ConnectionStrings:Register={connection}");
        Assert.Equal(seconds, new SqlConnectionStringBuilder(settings.FailingFast().ConnectionString).ConnectTimeout);
    }

    [Theory]
    [InlineData("CompatibilityLevel", "140", "from 150 to 170")]
    [InlineData("MaxBatchSize", "0", "from 1 to 1000")]
    [InlineData("CommandTimeout", "forever", "from 1 to 3600")]
    public void A_wrong_number_is_refused_with_its_bounds(string setting, string text, string right)
    {
        var message = Refused(
            $"Register:SqlServer:{setting}",
            "Register:Provider=SqlServer",
            $"ConnectionStrings:Register={Server}",
            $"Register:SqlServer:{setting}={text}"
        );
        Assert.Contains(right, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provider_that_does_not_exist_is_refused() =>
        Assert.Equal(
            "Register:Provider is 'Postgres'; it must be one of Sqlite, SqlServer.",
            Refused("Register:Provider", "Register:Provider=Postgres")
        );

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void SQL_Server_without_a_connection_string_is_refused(string text) =>
        Assert.Contains(
            "ConnectionStrings:Register is missing",
            Refused("Register:Provider", "Register:Provider=SqlServer", $"ConnectionStrings:Register={text}"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("nonsense; Password=s3cret-Pa55")]
    [InlineData(Server + ";Colour=red")]
    [InlineData(Server + ";Connect Timeout=soon")]
    [InlineData(Server + ";Connect Timeout=99999999999")]
    [InlineData(Server + ";Encrypt=perhaps")]
    [InlineData(Server + ";MultipleActiveResultSets=perhaps")]
    [InlineData("Server=db;Password=\"s3cret-Pa55")]
    public void A_text_that_is_no_connection_string_of_SQL_Server_is_refused_and_not_repeated(string text) =>
        Unrepeated(Refused("ConnectionStrings:Register", "Register:Provider=SqlServer", $"ConnectionStrings:Register={text}"));

    [Theory]
    [InlineData("nonsense; Password=s3cret-Pa55")]
    [InlineData(Server)]
    [InlineData("Data Source=r.sqlite;Password=s3cret-Pa55;Mode=Sometimes")]
    [InlineData("Data Source=r.sqlite;Password=s3cret-Pa55;Default Timeout=soon")]
    [InlineData("Data Source=r.sqlite;Password=s3cret-Pa55;Foreign Keys=perhaps")]
    [InlineData("Password=s3cret-Pa55")]
    [InlineData("Data Source=:memory:;Password=s3cret-Pa55")]
    public void A_text_that_names_no_file_for_SQLite_is_refused_and_not_repeated(string text) =>
        Unrepeated(Refused("ConnectionStrings:Register", $"ConnectionStrings:Register={text}"));

    private static void Unrepeated(string message) => Assert.DoesNotContain("s3cret", message, StringComparison.OrdinalIgnoreCase);

    private static string Refused(string setting, params string[] lines) => Settings.Refused(setting, () => Read(lines));

    private static RegisterSettings Read(params string[] lines) => RegisterSettings.Read(Settings.Of(lines), Folder);

    [Fact]
    public void A_register_on_a_disk_that_can_be_written_is_opened_as_it_is_told()
    {
        using var folder = new TemporaryFolder();
        var settings = RegisterSettings.Sqlite(Path.Combine(folder.Path, "register.sqlite"));
        File.WriteAllBytes(Path.Combine(folder.Path, "register.sqlite"), []);

        Assert.Equal(settings, settings.ReadOnlyIfItsDiskIs());
        Assert.Equal(["register.sqlite"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }
}
