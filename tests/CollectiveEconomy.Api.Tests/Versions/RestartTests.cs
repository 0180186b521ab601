using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Tests.Access;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Storage.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Tests.Versions;

/// <summary>What clients and proxies keep outlives the host that gave it.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly MovableClock _clock = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_register_that_did_not_change_keeps_its_tags_over_a_restart_and_one_that_did_gets_others()
    {
        await EmptyRegister.PlaceAsync(_data.Path);
        string tag;
        await using (var host = await StartAsync())
        {
            tag = (await GetAsync(host)).Tag;
            Change();
            _clock.Pass(TimeSpan.FromSeconds(1));
            var changed = await GetAsync(host, tag);
            Assert.Equal(200, changed.Status);
            Assert.NotEqual(tag, changed.Tag);
            tag = changed.Tag;
        }

        await using (var host = await StartAsync())
            Assert.Equal((304, tag), await GetAsync(host, tag));

        Change();
        await using (var host = await StartAsync())
        {
            var changed = await GetAsync(host, tag);
            Assert.Equal(200, changed.Status);
            Assert.NotEqual(tag, changed.Tag);
        }
    }

    private Task<WebApplication> StartAsync() =>
        PlatformHost.StartAsync(["--urls=http://127.0.0.1:0", $"--Data:Folder={_data.Path}", "--Logging:LogLevel:Default=None"], _clock);

    // As another process would: not through the host.
    private void Change()
    {
        using var register = RegisterConnection.Open(RegisterSettings.Sqlite(Path.Combine(_data.Path, "register.sqlite")));
        var change = register.SourceDocuments;
        Assert.NotEqual(0, change.ExecuteUpdate(source => source.SetProperty(row => row.NoteVi, row => row.NoteVi + " (read again)")));
    }

    private static async Task<(int Status, string Tag)> GetAsync(WebApplication host, string? known = null)
    {
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            "/graphql?query={officialFigures(first:1){nodes{sourceDocument{note}}}}"
        );
        if (known is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        using var response = await http.SendAsync(request);
        return ((int)response.StatusCode, response.Headers.ETag!.Tag);
    }
}
