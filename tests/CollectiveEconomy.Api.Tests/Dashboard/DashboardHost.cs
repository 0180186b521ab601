using System.IO.Compression;
using System.Text;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Tests.Hosting;
using Microsoft.AspNetCore.Builder;

namespace CollectiveEconomy.Api.Tests.Dashboard;

/// <summary>A host with a small dashboard: two pages, an asset that was compressed when it was built, and one that was not.</summary>
public sealed class DashboardHost : IAsyncLifetime
{
    public const string Index = "<!doctype html><title>Index</title>";
    public const string GraphiQL = "<!doctype html><title>GraphiQL</title>";
    public const string Script = "/assets/index-Dx1.js";
    public const string PublicAddress = "https://figures.example";

    private readonly TemporaryFolder _data = new();
    private WebApplication? _host;

    /// <summary>Requests that a caller may send at once.</summary>
    public int RateBurst { get; init; } = 100_000;

    /// <summary>Whether the configuration states the public address.</summary>
    public bool HasPublicAddress { get; init; } = true;

    /// <summary>Text of the script.</summary>
    public static string ScriptText { get; } = string.Concat(Enumerable.Repeat("export const figure = 1;\n", 40));

    public HttpClient Http { get; private set; } = new();

    /// <summary>Its address on this machine, without the slash at the end.</summary>
    public string Address => _host!.Urls.Single();

    public async Task InitializeAsync()
    {
        await EmptyRegister.PlaceAsync(_data.Path);
        var folder = Path.Combine(_data.Path, "dashboard");
        Write("index.html", Index);
        Write("graphiql.html", GraphiQL);
        Write("icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Write(Script, ScriptText);
        Write("assets/style-Dx2.css", string.Concat(Enumerable.Repeat("td { color: inherit; }\n", 40)));
        File.WriteAllBytes($"{folder}{Script}.br", Compressed(stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
        File.WriteAllBytes($"{folder}{Script}.gz", Compressed(stream => new GZipStream(stream, CompressionLevel.SmallestSize)));
        _host = await PlatformHost.StartAsync([
            "--urls=http://127.0.0.1:0",
            $"--Data:Folder={_data.Path}",
            $"--Dashboard:Folder={folder}",
            $"--Citations:Address={(HasPublicAddress ? PublicAddress : null)}",
            "--Logging:LogLevel:Default=None",
            $"--Limits:RateBurst={RateBurst}",
            "--Limits:RatePerSecond=1",
        ]);
        Http = new HttpClient { BaseAddress = new Uri(Address) };

        void Write(string name, string text)
        {
            var path = Path.Combine(folder, name.TrimStart('/'));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await _host!.DisposeAsync();
        _data.Dispose();
    }

    /// <summary>Asks a host that is there for one test.</summary>
    public static async Task UseAsync(DashboardHost host, Func<DashboardHost, Task> ask)
    {
        await host.InitializeAsync();
        try
        {
            await ask(host);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    public async Task<(HttpResponseMessage Response, byte[] Body)> GetAsync(
        string address,
        Action<HttpRequestMessage>? change = null,
        HttpMethod? method = null
    )
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        change?.Invoke(request);
        var response = await Http.SendAsync(request);
        return (response, await response.Content.ReadAsByteArrayAsync());
    }

    private static byte[] Compressed(Func<Stream, Stream> coding)
    {
        var bytes = new MemoryStream();
        using (var stream = coding(bytes))
            stream.Write(Encoding.UTF8.GetBytes(ScriptText));
        return bytes.ToArray();
    }
}
