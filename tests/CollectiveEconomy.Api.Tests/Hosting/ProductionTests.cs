using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Storage;
using Microsoft.AspNetCore.Builder;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>In production nothing synthetic is made, and nothing is created in place of what is missing.</summary>
public sealed class ProductionTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_missing_data_folder_is_refused_and_not_created()
    {
        var missing = Path.Combine(_data.Path, "not mounted");
        var refused = await Assert.ThrowsAsync<StartRefused>(() => StartAsync(missing));
        Assert.StartsWith($"Data:Folder is '{missing}', which does not exist: name the folder", refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public async Task A_missing_register_is_refused_and_not_made()
    {
        var refused = await Assert.ThrowsAsync<StartRefused>(() => StartAsync(_data.Path));
        Assert.Equal($"There is no register in '{_data.Path}': restore its backup, or create a new one with 'ceco init'.", refused.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_data.Path));
    }

    [Fact]
    public async Task A_missing_secret_beside_releases_is_refused_and_not_made()
    {
        await EmptyRegister.PlaceAsync(_data.Path);
        Directory.CreateDirectory(Path.Combine(_data.Path, "releases", "2027.1"));
        var refused = await Assert.ThrowsAsync<StartRefused>(() => StartAsync(_data.Path));
        Assert.Equal(
            "The data folder has releases but no 'secret.key': restore it from the backup, or configure Secrets:Key.",
            refused.Message
        );
        Assert.False(File.Exists(Path.Combine(_data.Path, "secret.key")));
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("national")]
    public async Task A_synthetic_register_is_refused(string size)
    {
        var refused = await Assert.ThrowsAsync<StartRefused>(() => StartAsync(_data.Path, $"--Register:Demonstration={size}"));
        Assert.Equal(
            "Register:Demonstration must be 'none' in the environment Production: nothing synthetic is made there.",
            refused.Message
        );
    }

    [Fact]
    public async Task With_its_register_the_host_starts_and_publishes_nothing_by_itself()
    {
        await EmptyRegister.PlaceAsync(_data.Path);
        await using var host = await StartAsync(_data.Path);
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        Assert.Contains("NO_RELEASE", await http.GetStringAsync("/graphql?query={statistics{release{id}}}"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_data.Path, "releases")));
    }

    [Fact]
    public async Task The_switch_that_believes_every_proxy_is_refused()
    {
        await EmptyRegister.PlaceAsync(_data.Path);
        var refused = await Assert.ThrowsAsync<StartRefused>(() => StartAsync(_data.Path, "--ForwardedHeaders_Enabled=true"));
        Assert.EndsWith("name the networks of your proxy in Proxy:Networks.", refused.Message, StringComparison.Ordinal);
    }

    private static Task<WebApplication> StartAsync(string folder, params string[] arguments) =>
        PlatformHost.StartAsync([
            "--environment=Production",
            "--urls=http://127.0.0.1:0",
            $"--Data:Folder={folder}",
            "--Logging:LogLevel:Default=None",
            .. arguments,
        ]);
}
