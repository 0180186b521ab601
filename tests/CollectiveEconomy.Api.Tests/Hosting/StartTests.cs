using System.Text.Json.Nodes;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Tests.Releases;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>What stops a start: one sentence, and nothing is overwritten.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("--Register:Provider=Oracle", "Register:Provider is 'Oracle'; it must be one of Sqlite, SqlServer.")]
    [InlineData(
        "--Register:Provider=SqlServer",
        "Register:Provider is SqlServer, but ConnectionStrings:Register is missing: give the connection string."
    )]
    [InlineData("--Register:Demonstration=huge", "Register:Demonstration is 'huge'; it must be one of None, Demo, National, Stress.")]
    public async Task A_wrong_setting_is_named_with_what_would_be_right(string argument, string sentence) =>
        Assert.Equal(sentence, (await Assert.ThrowsAsync<StartRefused>(() => StartAsync(argument))).Message);

    [Fact]
    public async Task A_limit_out_of_range_is_named()
    {
        await EmptyRegister.PlaceAsync(_data.Path);
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync("--Limits:Depth=0"));
        Assert.Contains("Depth", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_from_before_the_first_release_is_left_as_it_is()
    {
        await EmptyRegister.PlaceAsync(_data.Path);
        var file = Path.Combine(_data.Path, "register.sqlite");
        Run(file, "UPDATE __EFMigrationsHistory SET MigrationId = '20261124135927_Initial' WHERE MigrationId LIKE '%_Initial'");
        var before = File.ReadAllBytes(file);

        var refused = await Assert.ThrowsAsync<StartRefused>(() => StartAsync());

        Assert.Contains("from before its first release (it has '20261124135927_Initial'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public async Task A_register_of_a_newer_version_is_left_as_it_is()
    {
        await EmptyRegister.PlaceAsync(_data.Path);
        var file = Path.Combine(_data.Path, "register.sqlite");
        Run(file, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99.0')");
        var before = File.ReadAllBytes(file);

        var refused = await Assert.ThrowsAsync<StartRefused>(() => StartAsync());

        Assert.Contains("newer version of the platform (it has '29990101000000_FromTheFuture'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public async Task A_file_that_is_no_register_is_refused_and_left_as_it_is()
    {
        var file = Path.Combine(_data.Path, "register.sqlite");
        await File.WriteAllTextAsync(file, "not a database");
        var refused = await Assert.ThrowsAsync<StartRefused>(() => StartAsync());
        Assert.StartsWith("The register can't be opened", refused.Message, StringComparison.Ordinal);
        Assert.Equal("not a database", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_release_that_was_changed_is_refused_by_name_and_a_newer_format_too()
    {
        var release = await PublishAsync();
        var table = Path.Combine(release, "protected", "cooperatives.parquet");
        var rows = await File.ReadAllBytesAsync(table);

        await File.WriteAllBytesAsync(table, [.. rows, 0]);
        var changed = await Assert.ThrowsAsync<ReleaseDamaged>(() => StartAsync());
        Assert.EndsWith("protected/cooperatives.parquet differs from its checksum.", changed.Message, StringComparison.Ordinal);

        await File.WriteAllBytesAsync(table, rows);
        var packageFile = Path.Combine(release, "datapackage.json");
        var package = JsonNode.Parse(await File.ReadAllTextAsync(packageFile))!;
        package["formatVersion"] = 99;
        await File.WriteAllTextAsync(packageFile, package.ToJsonString());
        var newer = await Assert.ThrowsAsync<ReleaseDamaged>(() => StartAsync());
        Assert.Contains("format 99, written by a newer version of the platform", newer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_demonstration_statistics_say_that_nothing_is_published()
    {
        await using var host = await StartAsync("--Register:Demonstration=none");
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        var answer = await http.GetStringAsync("/graphql?query={statistics{release{id}}}");
        Assert.Contains("NO_RELEASE", answer, StringComparison.Ordinal);
        Assert.Contains(
            "\"totalCount\":235",
            await http.GetStringAsync("/graphql?query={officialFigures{totalCount}}"),
            StringComparison.Ordinal
        );
    }

    private Task<WebApplication> StartAsync(params string[] arguments) =>
        PlatformHost.StartAsync([
            "--urls=http://127.0.0.1:0",
            $"--Data:Folder={_data.Path}",
            "--Logging:LogLevel:Default=None",
            .. arguments,
        ]);

    /// <summary>Publishes over a small register, beside any host.</summary>
    /// <returns>The folder of the release.</returns>
    private async Task<string> PublishAsync()
    {
        await using var register = RegisterConnection.Open(await EmptyRegister.PlaceAsync(_data.Path));
        register.AddRange(ReleaseHost.Cooperative(1), ReleaseHost.Report(1, 2023, 10));
        await register.SaveChangesAsync();
        var folder = new ReleaseFolder(Path.Combine(_data.Path, "releases"));
        using var noise = new NoiseSeries(new byte[32], "1");
        var published = await new Publisher(folder, TimeProvider.System, noise).PublishAsync(
            register,
            new PublicationOrder { AcceptsWarnings = true }
        );
        return folder.PathOf(published.Release.Id);
    }

    private static void Run(string file, string sql)
    {
        using (var register = new SqliteConnection($"Data Source={file};Pooling=false"))
        {
            register.Open();
            using var command = register.CreateCommand();
            command.CommandText = sql + "; PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }
    }
}
