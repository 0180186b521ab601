using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Cli.Tests;

public sealed class RefusalTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    [Fact]
    public async Task Publishing_before_the_register_is_there_asks_for_init_and_creates_nothing()
    {
        var run = await _sandbox.RunAsync("publish");

        AssertRefused(run, "The register has no tables yet, or those of an older version: run 'ceco init' to create or upgrade them.");
        Assert.False(Directory.Exists(_sandbox.Data));
    }

    [Fact]
    public async Task A_register_from_before_the_first_release_is_neither_upgraded_nor_published()
    {
        await _sandbox.RunAsync("init", "--demonstration", "none");
        await using (var register = RegisterConnection.Open(RegisterSettings.Sqlite(_sandbox.Register)))
            await register.Database.ExecuteSqlRawAsync(
                "UPDATE __EFMigrationsHistory SET MigrationId = '20261124135927_Initial' WHERE MigrationId LIKE '%_Initial'"
            );

        const string Sentence =
            "The register was made by a version of the platform from before its first release (it has '20261124135927_Initial', which this one does not know) and can't be upgraded: name another Data:Folder or database, run 'ceco init', and import the data again.";
        AssertRefused(await _sandbox.RunAsync("init"), Sentence);
        AssertRefused(await _sandbox.RunAsync("publish"), Sentence);
    }

    [Fact]
    public async Task Publishing_a_register_without_reports_is_refused()
    {
        await _sandbox.RunAsync("init", "--demonstration", "none");

        var run = await _sandbox.RunAsync("publish");

        Assert.Equal((ExitCode.Refused, ""), (run.Code, run.Output));
        Assert.StartsWith("The register contains no annual reports", run.Told[^1], StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(_sandbox.Releases));
    }

    [Fact]
    public async Task A_file_in_place_of_the_data_folder_is_left_alone()
    {
        await File.WriteAllTextAsync(_sandbox.Data, "mine");

        var run = await _sandbox.RunAsync("init");

        AssertRefused(run, $"Data:Folder is '{_sandbox.Data}', which can't be used as a folder: name a writable folder.");
        Assert.Equal("mine", await File.ReadAllTextAsync(_sandbox.Data));
    }

    [Fact]
    public async Task A_file_that_is_no_register_is_left_alone()
    {
        Directory.CreateDirectory(_sandbox.Data);
        await File.WriteAllTextAsync(_sandbox.Register, new string('x', 5000));

        var run = await _sandbox.RunAsync("init");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.StartsWith("The register can't be opened", Assert.Single(run.Told), StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(_sandbox.Register));
    }

    [Theory]
    [InlineData("""{ "Register": { "Provider": "Oracle" } }""", "Register:Provider is 'Oracle'; it must be one of Sqlite, SqlServer.")]
    [InlineData(
        """{ "Register": { "Provider": "SqlServer" } }""",
        "Register:Provider is SqlServer, but ConnectionStrings:Register is missing: give the connection string."
    )]
    [InlineData(
        """{ "ConnectionStrings": { "Register": "Password=secret;nonsense" } }""",
        "ConnectionStrings:Register is not a connection string of the chosen provider."
    )]
    [InlineData(
        """{ "Register": { "Demonstration": "huge" } }""",
        "Register:Demonstration is 'huge'; it must be one of None, Demo, National, Stress."
    )]
    public async Task A_wrong_setting_is_named_in_one_sentence(string settings, string sentence)
    {
        _sandbox.Configure(settings);

        AssertRefused(await _sandbox.RunAsync("init"), sentence);
        AssertRefused(await _sandbox.RunAsync("publish"), sentence);
    }

    [Fact]
    public async Task Settings_that_are_no_JSON_are_refused()
    {
        _sandbox.Configure("{");

        AssertRefused(await _sandbox.RunAsync("init"), $"appsettings.json in '{_sandbox.Folder}' can't be read as JSON.");
    }

    [Fact]
    public async Task A_folder_without_releases_lists_none_but_verifies_nothing()
    {
        var list = await _sandbox.RunAsync("releases", "list");
        var verify = await _sandbox.RunAsync("releases", "verify");

        Assert.Equal((ExitCode.Done, 0), (list.Code, list.Rows.Length));
        AssertRefused(verify, $"There are no releases in '{_sandbox.Releases}'.");
    }

    [Theory]
    [InlineData("The release can't be written: IO Error: Could not write file \"a/b\": No space left on device")]
    [InlineData("There is not enough space on the disk. : 'C:\\data\\a'")]
    public void A_full_disk_is_said_in_a_sentence_of_ours(string systems) =>
        Assert.Equal("A file can't be written: the disk is full. Free some space and retry.", Refusal.Of(new IOException(systems))!.En);

    private static void AssertRefused(Run run, string sentence)
    {
        Assert.Equal((ExitCode.Refused, ""), (run.Code, run.Output));
        Assert.Equal([sentence], run.Told);
    }

    public void Dispose() => _sandbox.Dispose();
}
