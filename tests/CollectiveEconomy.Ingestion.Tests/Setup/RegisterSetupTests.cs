using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Setup;

public sealed class RegisterSetupTests : IDisposable
{
    private static readonly DemonstrationRegister Nothing = new(new(DemonstrationSize.None));
    private static readonly DemonstrationPlan LittlePlan = new(DemonstrationSize.Demo) { DemoCooperatives = 60, MinModelsAYear = 2 };
    private static readonly DemonstrationRegister Little = new(LittlePlan);
    private readonly TemporaryFolder _folder = new();
    private readonly string _file;
    private readonly RegisterSettings _settings;

    public RegisterSetupTests()
    {
        _file = _folder.Place("register.sqlite");
        _settings = RegisterSettings.Sqlite(_file);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_new_register_holds_reference_data_and_the_demonstration_and_nothing_lies_beside_it()
    {
        Assert.True(RegisterSetup.IsMissing(_settings));
        await RegisterSetup.CreateEmbeddedAsync(_settings, Little, progress: null);
        Assert.False(RegisterSetup.IsMissing(_settings));
        Assert.Equal(["register.sqlite"], Files());
        await using var register = RegisterConnection.Open(_settings);
        Assert.Equal(97, await register.Provinces.CountAsync());
        Assert.True(await register.AnnualReports.AnyAsync());
    }

    [Fact]
    public async Task Progress_is_told_in_order()
    {
        var told = new Told();
        await RegisterSetup.CreateEmbeddedAsync(_settings, Nothing, told);
        Assert.Equal(["creating tables", "writing areas, codelists and official figures"], told.Messages);
    }

    [Theory]
    [InlineData("creating tables")]
    [InlineData("writing areas, codelists and official figures")]
    [InlineData("writing models")]
    public async Task A_register_whose_making_is_stopped_is_absent_and_can_be_made_again(string stopsAt)
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            RegisterSetup.CreateEmbeddedAsync(_settings, Little, new Told(message => Stop(message == stopsAt)), stop.Token)
        );
        Assert.Empty(Files());
        await RegisterSetup.CreateEmbeddedAsync(_settings, Nothing, progress: null);
        Assert.Equal(["register.sqlite"], Files());
        await using var register = RegisterConnection.Open(_settings);
        Assert.False(await register.AnnualReports.AnyAsync());

        void Stop(bool now)
        {
            if (now)
                stop.Cancel();
        }
    }

    [Fact]
    public async Task What_an_earlier_attempt_left_is_in_nobodys_way()
    {
        File.WriteAllText(_file + ".partial", "half a register");
        File.WriteAllText(_file + ".partial-wal", "half a log");
        await RegisterSetup.CreateEmbeddedAsync(_settings, Nothing, progress: null);
        Assert.Equal(["register.sqlite"], Files());
        await RegisterCheck.RefuseOtherAsync(_settings);
    }

    [Fact]
    public async Task A_register_is_never_written_over()
    {
        File.WriteAllText(_file, "somebody else's");
        await Assert.ThrowsAsync<IOException>(() => RegisterSetup.CreateEmbeddedAsync(_settings, Nothing, progress: null));
        Assert.Equal("somebody else's", File.ReadAllText(_file));
    }

    [Fact]
    public async Task Preparing_a_second_time_changes_nothing()
    {
        Assert.Equal(RegisterChange.Filled, (await RegisterSetup.PrepareAsync(_settings, Little, progress: null)).Change);
        var before = await ContentAsync();
        Assert.Equal(
            RegisterChange.None,
            (await RegisterSetup.PrepareAsync(_settings, new DemonstrationRegister(LittlePlan with { Seed = 1 }), progress: null)).Change
        );
        Assert.Equal(before, await ContentAsync());
    }

    [Fact]
    public async Task A_register_that_lacks_a_later_change_of_the_tables_gets_it_and_keeps_what_it_holds()
    {
        await RegisterSetup.CreateEmbeddedAsync(_settings, Nothing, progress: null);
        var made = await ContentAsync();
        await using var later = OfLaterVersion.Open(_settings);
        await RegisterCheck.RefuseUnknownAsync(later);

        Assert.Equal(RegisterChange.Upgraded, (await later.FillAsync(Little, progress: null, CancellationToken.None)).Change);
        Assert.Equal(RegisterChange.None, (await later.FillAsync(Little, progress: null, CancellationToken.None)).Change);

        var added = new[] { "__EFMigrationsHistory|20991231000000_Later", "Later|1" };
        Assert.Equal(made.Where(IsContent), (await ContentAsync()).Where(row => IsContent(row) && !added.Any(row.StartsWith)));

        static bool IsContent(string row) => !row.StartsWith("sqlite_", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_prepared_like_a_missing_one()
    {
        File.WriteAllText(_file, "");
        await RegisterSetup.PrepareAsync(_settings, Nothing, progress: null);
        await RegisterCheck.RefuseOtherAsync(_settings);
    }

    [Fact]
    public async Task A_register_without_tables_is_refused_with_what_to_do()
    {
        File.WriteAllText(_file, "");
        Assert.Equal(
            "The register has no tables yet, or those of an older version: run 'ceco init' to create or upgrade them.",
            (await Assert.ThrowsAsync<StartRefused>(() => RegisterCheck.RefuseOtherAsync(_settings))).Message
        );
    }

    [Theory]
    [InlineData(
        "INSERT INTO __EFMigrationsHistory VALUES ('20991231000000_Later', '99.0.0')",
        "The register was written by a newer version of the platform (it has '20991231000000_Later', which this one does not know): start that version, or name another Data:Folder."
    )]
    [InlineData(
        "UPDATE __EFMigrationsHistory SET MigrationId = '20261124135927_Initial' WHERE MigrationId LIKE '%_Initial'",
        "The register was made by a version of the platform from before its first release (it has '20261124135927_Initial', which this one does not know) and can't be upgraded: name another Data:Folder or database, run 'ceco init', and import the data again."
    )]
    public async Task A_register_of_another_history_is_refused_in_one_sentence_and_stays_as_it_is(string history, string sentence)
    {
        await RegisterSetup.CreateEmbeddedAsync(_settings, Nothing, progress: null);
        await using (var register = RegisterConnection.Open(_settings))
            await register.Database.ExecuteSqlRawAsync(history);
        SqliteConnection.ClearAllPools();
        var before = await File.ReadAllBytesAsync(_file);
        Assert.Equal(sentence, (await Assert.ThrowsAsync<StartRefused>(() => RegisterSetup.PrepareAsync(_settings, Little, null))).Message);
        Assert.Equal(sentence, (await Assert.ThrowsAsync<StartRefused>(() => RegisterCheck.RefuseOtherAsync(_settings))).Message);
        SqliteConnection.ClearAllPools();
        Assert.Equal(before, await File.ReadAllBytesAsync(_file));
    }

    [Fact]
    public async Task A_file_that_is_no_register_is_refused_and_stays_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("This is a letter, and no database. ", 100));
        File.WriteAllText(_file, text);
        var refused = await Assert.ThrowsAsync<StartRefused>(() => RegisterSetup.PrepareAsync(_settings, Nothing, progress: null));
        Assert.StartsWith("The register can't be opened: the file is not a register", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_file, refused.Message, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        Assert.Equal(text, File.ReadAllText(_file));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_refused_in_one_sentence()
    {
        var settings = RegisterSettings.Sqlite(_folder.Place("missing/register.sqlite"));
        var refused = await Assert.ThrowsAsync<StartRefused>(() => RegisterSetup.PrepareAsync(settings, Nothing, progress: null));
        Assert.Equal(
            "The register can't be created: ConnectionStrings:Register names a file in a folder that does not exist.",
            refused.Message
        );
    }

    [Fact]
    public void A_register_on_SQL_Server_is_never_created_unasked() =>
        Assert.False(
            RegisterSetup.IsMissing(new RegisterSettings { Provider = RegisterProvider.SqlServer, ConnectionString = "Server=none" })
        );

    private IEnumerable<string?> Files() => Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    /// <summary>Every row of every table.</summary>
    private async Task<List<string>> ContentAsync()
    {
        await using var connection = new SqliteConnection(_settings.ConnectionString);
        await connection.OpenAsync();
        var tables = Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        return [.. tables.SelectMany(table => Rows(connection, $"SELECT '{table}', * FROM \"{table}\"").Order(StringComparer.Ordinal))];
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }

    private sealed class Told(Action<string>? listener = null) : IProgress<LocalizedText>
    {
        public List<string> Messages { get; } = [];

        public void Report(LocalizedText value)
        {
            Messages.Add(value.En);
            listener?.Invoke(value.En);
        }
    }
}
