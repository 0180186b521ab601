using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Tests.Access;
using CollectiveEconomy.Api.Tests.Contract;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Api.Tests.Questions.Rows;
using CollectiveEconomy.Engine.Operations.Documents;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>
/// The platform over a small register whose rows are fixed, so that every answer can be worked out from them. It is asked by stored operations only.
/// Its first release is of 1 March 2027, the current one of 9 June.
/// </summary>
public sealed class FixedPlatform : IAsyncLifetime
{
    // The bytes 0 to 31: the noise stays the same.
    private const string Secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private readonly TemporaryFolder _data = new();
    private readonly MovableClock _clock = new();
    private WebApplication? _host;
    private HttpClient _http = new();
    private string _key = "";

    public async Task InitializeAsync()
    {
        SqlRecorder.Listen();
        await PublishAsync();
        _host = await PlatformHost.StartAsync(
            [
                "--urls=http://127.0.0.1:0",
                $"--Data:Folder={_data.Path}",
                $"--Secrets:Key={Secret}",
                "--Operations:Only=true",
                "--Logging:LogLevel:Default=None",
                "--Limits:RatePerSecond=0",
            ],
            _clock
        );
        _http = new HttpClient { BaseAddress = new Uri(_host.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _host!.DisposeAsync();
        _data.Dispose();
    }

    /// <summary>The data of an operation; fails when there are errors.</summary>
    public async Task<JsonElement> AskAsync(string operation, object? variables = null, bool exact = false)
    {
        var answer = await AnswerAsync(operation, variables, exact);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{operation}\n{errors}");
        return answer.GetProperty("data");
    }

    /// <summary>The whole answer of an operation, to anybody or to a researcher.</summary>
    public async Task<JsonElement> AnswerAsync(string operation, object? variables = null, bool exact = false)
    {
        var documentId = "sha256:" + DocumentHash.Of(ContractOperation.Read(operation).Text);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { documentId, variables }),
        };
        if (exact)
            request.Headers.Add("Authorization", "Bearer " + _key);
        using var response = await _http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>What is found at an address of the platform.</summary>
    public Task<byte[]> FollowAsync(string url) => _http.GetByteArrayAsync(url);

    private async Task PublishAsync()
    {
        var settings = PlatformSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection([new("Data:Folder", _data.Path), new("Secrets:Key", Secret), new("Register:Demonstration", "none")])
                .Build()
        );
        await EmptyRegister.PlaceAsync(_data.Path);
        var publishing = new Publisher(new ReleaseFolder(settings.Folder.Releases), _clock, settings.NoiseSeries());
        await using (var register = RegisterConnection.Open(settings.Register))
        {
            register.AddRange(FixedRegister.RowsAtFirst);
            await register.SaveChangesAsync();
            await publishing.PublishAsync(register, "First.");
            _key = (await new AccessKeys(_clock).CreateAsync(register, "test", Role.Researcher, Scopes.None, null)).Text.Reveal();
        }

        _clock.Now = _clock.Now.AddDays(100);
        await using var corrected = RegisterConnection.Open(settings.Register);
        corrected.Add(FixedReports.Late);
        corrected.Update(FixedReports.Mistyped);
        await corrected.SaveChangesAsync();
        await publishing.PublishAsync(corrected, "A report came late, another was corrected.");
    }
}
