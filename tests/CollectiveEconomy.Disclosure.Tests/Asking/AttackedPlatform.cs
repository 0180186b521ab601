using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Disclosure.Tests.Marking;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Disclosure.Tests.Asking;

/// <summary>
/// A host with a demonstration register, asked by whoever has no key. <c>CECO_TEST_DISCLOSURE</c> names the size of the register and the number of sets of
/// organisations that are asked for, as <c>national 100000</c>.
/// </summary>
public sealed class AttackedPlatform : IAsyncLifetime
{
    private static readonly string[] Scale = (Environment.GetEnvironmentVariable("CECO_TEST_DISCLOSURE") ?? "demo 20000").Split(' ');

    // The bytes 0 to 31: a result can be repeated.
    private const string Secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    /// <summary>The demonstration and its first release are made once; each platform has a copy.</summary>
    private static readonly Lazy<Task<string>> Begun = new(BeginAsync);

    private readonly string _data = NewFolder();
    private readonly ConcurrentDictionary<string, Task<JsonElement>> _evaluations = [];
    private HttpClient _http = new();
    private WebApplication? _host;

    /// <summary>How many sets are asked for at least.</summary>
    public static int Sets => int.Parse(Scale[1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether the register has the size of the country.</summary>
    public static bool IsNational => Scale[0] == "national";

    /// <summary>What is true, to mark attacks by; of each organisation the attacker knows what is public.</summary>
    public Truth Truth { get; private set; } = null!;

    /// <summary>What the public was answered about overlapping sets of organisations.</summary>
    public IReadOnlyList<AskedSet> Answers { get; private set; } = [];

    public async Task InitializeAsync()
    {
        Copy(await Begun.Value, _data);
        (_host, _http) = await StartAsync(_data);
        Truth = Truth.Read(Releases, Releases.List()[^1]);
        Answers = await Outsider.AskAsync(AskAsync, Truth, Sets);
    }

    /// <summary>
    /// What the first round of the same questions is answered after the next release was published under another key and in another series, as if it had been here.
    /// </summary>
    public async Task<IReadOnlyList<AskedSet>> AnswersOfNextSeriesAsync()
    {
        var data = NewFolder();
        try
        {
            Copy(await Begun.Value, data);
            await using (var register = RegisterConnection.Open(SettingsOf(data).Register))
            using (var series = new NoiseSeries([.. Enumerable.Repeat((byte)7, 32)], "next"))
                await new Publisher(ReleasesOf(data), TimeProvider.System, series).PublishAsync(register, notes: null);
            var (host, http) = await StartAsync(data);
            await using var _ = host;
            using var __ = http;
            return await Outsider.AskAsync(field => AskAsync(http, field), Truth, sets: 1);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private ReleaseFolder Releases => ReleasesOf(_data);

    private static ReleaseFolder ReleasesOf(string data) => new(Path.Combine(data, "releases"));

    private static async Task<(WebApplication Host, HttpClient Http)> StartAsync(string data)
    {
        var host = await PlatformHost.StartAsync([
            "--urls=http://127.0.0.1:0",
            $"--Data:Folder={data}",
            $"--Secrets:Key={Secret}",
            "--Logging:LogLevel:Default=None",
            "--Limits:RatePerSecond=0",
        ]);
        return (host, new HttpClient { BaseAddress = new Uri(host.Urls.Single()) });
    }

    /// <summary>Asks as anybody.</summary>
    /// <param name="field">The field of a cube, with arguments and selection.</param>
    public Task<JsonElement> AskAsync(string field) => AskAsync(_http, field);

    /// <summary>Asks for an evaluation as anybody, once: it is answered the same again.</summary>
    /// <param name="field">The field of an evaluation, with arguments and selection.</param>
    public Task<JsonElement> EvaluateAsync(string field) => _evaluations.GetOrAdd(field, _ => AskAsync(_http, field, "evaluation"));

    private static async Task<JsonElement> AskAsync(HttpClient http, string field, string root = "statistics")
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query = $"{{ {root} {{ {field} }} }}" });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{field}\n{errors}");
        return answer.GetProperty("data").GetProperty(root).EnumerateObject().Single().Value;
    }

    private static async Task<string> BeginAsync()
    {
        var folder = NewFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await FirstStart.PrepareAsync(SettingsOf(folder), TimeProvider.System, isProduction: false, new Progress<LocalizedText>());
        SqliteConnection.ClearAllPools();
        return folder;
    }

    private static PlatformSettings SettingsOf(string folder) =>
        PlatformSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection([new("Data:Folder", folder), new("Register:Demonstration", Scale[0]), new("Secrets:Key", Secret)])
                .Build()
        );

    private static string NewFolder() => Directory.CreateTempSubdirectory("ceco-disclosure-").FullName;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
