using System.Text.Json;
using CollectiveEconomy.Cli.Doctor;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Tests.Register.Tds;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Cli.Tests.Doctor;

/// <summary><c>ceco doctor</c> says a sentence about each part of an installation, and changes nothing.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _sandbox.Dispose();
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_not_made()
    {
        var run = await _sandbox.RunAsync("doctor");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal(
            [
                "settings",
                "error",
                $"The data folder '{_sandbox.Data}' does not exist: run 'ceco init', or name another one in Data:Folder.",
            ],
            Assert.Single(run.Rows)
        );
        Assert.False(Directory.Exists(_sandbox.Data));
    }

    [Fact]
    public async Task A_wrong_setting_is_all_that_is_said()
    {
        Directory.CreateDirectory(_sandbox.Data);
        _sandbox.Configure("""{ "Register": { "Provider": "Oracle" } }""");

        var run = await _sandbox.RunAsync("doctor");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal(["settings", "error", "Register:Provider is 'Oracle'; it must be one of Sqlite, SqlServer."], Assert.Single(run.Rows));
    }

    [Fact]
    public async Task A_new_installation_is_sound_and_lacks_a_secret_and_a_release()
    {
        await _sandbox.RunAsync("init", "--demonstration", "none");

        var run = await _sandbox.RunAsync("doctor");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(
            ["settings", "register", "collation", "isolation", "cache", "folder", "disk", "secret", "releases", "clock"],
            run.Rows.Select(row => row[0])
        );
        Assert.Equal("warning", StateOf(run, "secret"));
        Assert.Equal("warning", StateOf(run, "releases"));
        Assert.All(run.Rows.Where(row => row[0] is not ("secret" or "releases" or "disk")), row => Assert.Equal("ok", row[1]));
        Assert.False(File.Exists(Path.Combine(_sandbox.Data, "secret.key")));
    }

    [Fact]
    public async Task The_sentences_are_in_the_language_that_is_asked_for()
    {
        await _sandbox.RunAsync("init", "--demonstration", "none");

        var run = await _sandbox.RunAsync("doctor", "--language", "vi");

        Assert.Contains(run.Rows, row => row is ["register", "ok", "Sổ đăng ký trả lời và có các bảng của phiên bản này."]);
    }

    [Fact]
    public async Task A_register_that_is_missing_and_a_secret_that_is_none_are_errors()
    {
        Directory.CreateDirectory(_sandbox.Data);
        await File.WriteAllTextAsync(Path.Combine(_sandbox.Data, "secret.key"), "short");

        var run = await _sandbox.RunAsync("doctor");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains(run.Rows, row => row is ["register", "error", "There is no register yet: run 'ceco init'."]);
        Assert.Equal("error", StateOf(run, "secret"));
        Assert.False(File.Exists(_sandbox.Register));
    }

    [Fact]
    public async Task A_release_that_is_damaged_is_named()
    {
        await _sandbox.RunAsync("init", "--demonstration", "none");
        Directory.CreateDirectory(Path.Combine(_sandbox.Releases, "2026.1"));

        var run = await _sandbox.RunAsync("doctor");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal("error", StateOf(run, "releases"));
        // There were releases, so there was a secret.
        Assert.Equal("error", StateOf(run, "secret"));
        Assert.Contains("2026.1", Assert.Single(run.Rows, row => row[0] == "releases")[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100L << 30, 1L << 30, "Ok")]
    [InlineData(2L << 30, 5L << 30, "Warning")]
    [InlineData(300L << 20, 0, "Warning")]
    [InlineData(100L << 20, 0, "Error")]
    public void A_disk_must_have_room_for_a_copy_of_the_data(long free, long held, string state) =>
        Assert.Equal(state, FolderExamination.Disk(free, held).State.ToString());

    [Fact]
    public async Task A_register_on_SQL_Server_that_is_as_it_should_be_is_said_to_be()
    {
        await using var server = new TdsServer(new ServerOfRegister(ServerOfRegister.Good, isTracked: true).Answer);

        var run = await OnAsync(server, "doctor");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Equal(
            ["register", "version", "rights", "collation", "isolation", "references", "server-clock", "cache"],
            run.Rows.Skip(1).SkipLast(5).Select(row => row[0])
        );
        Assert.All(run.Rows.Skip(1).SkipLast(5), row => Assert.Equal("ok", row[1]));
    }

    [Fact]
    public async Task What_SQL_Server_lacks_is_said_with_what_to_do()
    {
        var condition = new ServerCondition
        {
            Version = 15,
            CompatibilityLevel = 150,
            Collation = "Vietnamese_CI_AS",
            ReadsCommittedSnapshot = 0,
            AllowsSnapshot = 0,
            MayWrite = 1,
            IsOwner = 1,
            UntrustedReferences = 2,
            OtherColumns = 14,
            Time = "2026-12-31T21:00:00",
        };
        await using var server = new TdsServer(new ServerOfRegister(condition, isTracked: false).Answer);

        var run = await OnAsync(server, "doctor");

        Assert.Equal(ExitCode.Refused, run.Code);
        string[] expected =
        [
            "version error use SQL Server 2022",
            "rights warning logins.sql",
            "collation error create a new database with COLLATE Latin1_General_100_BIN2",
            "isolation error has not turned on READ_COMMITTED_SNAPSHOT, ALLOW_SNAPSHOT_ISOLATION: run ops/sqlserver/settings.sql.",
            "references warning WITH CHECK CHECK CONSTRAINT ALL",
            "server-clock error 60 minutes apart",
            "cache warning change-tracking.sql",
        ];
        Assert.All(
            expected.Select(line => line.Split(' ', 3)),
            line =>
            {
                var row = Assert.Single(run.Rows, row => row[0] == line[0]);
                Assert.Equal(line[1], row[1]);
                Assert.Contains(line[2], row[2], StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task A_database_without_snapshots_is_not_published_from()
    {
        await using var server = new TdsServer(
            new ServerOfRegister(ServerOfRegister.Good with { AllowsSnapshot = 0 }, isTracked: true).Answer
        );

        var run = await OnAsync(server, "publish");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal(
            "The database of the register has not turned on ALLOW_SNAPSHOT_ISOLATION: run ops/sqlserver/settings.sql.",
            Assert.Single(run.Told)
        );
    }

    [Theory]
    [InlineData("init", "Vietnamese_CI_AS", 0, "has collation Vietnamese_CI_AS")]
    [InlineData("publish", "Vietnamese_CI_AS", 0, "has collation Vietnamese_CI_AS")]
    [InlineData("init", "Latin1_General_100_BIN2", 3, "3 columns of the register")]
    [InlineData("publish", "Latin1_General_100_BIN2", 3, "3 columns of the register")]
    public async Task A_database_that_compares_codes_otherwise_is_not_used(string command, string collation, int columns, string sentence)
    {
        var condition = ServerOfRegister.Good with { Collation = collation, OtherColumns = columns };
        await using var server = new TdsServer(new ServerOfRegister(condition, isTracked: true).Answer);

        var run = await OnAsync(server, command);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains(sentence, run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains("create a new database", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doctor")]
    [InlineData("init")]
    public async Task A_login_that_is_refused_is_not_tried_again_and_is_said_with_the_number_and_message_of_the_server_and_nothing_of_the_connection_string(
        string command
    )
    {
        await using var server = new TdsServer(_ => null) { Login = TdsReply.Error(18456, "Login failed for user 'ceco'.", severity: 14) };

        var run = await OnAsync(server, command);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal(1, server.Logins);
        Assert.Contains("SQL Server error 18456: Login failed for user '…'.", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static string StateOf(Run run, string subject) => Assert.Single(run.Rows, row => row[0] == subject)[1];

    private Task<Run> OnAsync(TdsServer server, string command)
    {
        Directory.CreateDirectory(_sandbox.Data);
        _sandbox.Configure(
            JsonSerializer.Serialize(
                new
                {
                    Register = new { Provider = nameof(RegisterProvider.SqlServer) },
                    ConnectionStrings = new { Register = server.Settings.ConnectionString },
                }
            )
        );
        return _sandbox.RunAsync(command);
    }
}
