using System.Net.Sockets;
using System.Text;
using CollectiveEconomy.Engine.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CollectiveEconomy.Api.Tests.Imports;

/// <summary>What is not taken: wrong, too large, too slow. Nothing of it is left.</summary>
public sealed class UploadReaderTests(NarrowDoor door) : IClassFixture<NarrowDoor>, IAsyncLifetime
{
    private readonly ImportHost _host = door.Host;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await using var register = _host.Host.Open();
        Assert.Equal((0, 0), (await register.ImportBatches.CountAsync(), _host.LeftBehind.Count()));
    }

    [Theory]
    [InlineData("", "text/plain", "x", 415, "IMPORT_MEDIA_TYPE")]
    [InlineData("", "application/octet-stream", "x", 415, "IMPORT_MEDIA_TYPE")]
    [InlineData("", "text/csv; charset=windows-1258", "x", 415, "IMPORT_MEDIA_TYPE")]
    [InlineData("", "text/csv", "", 400, "IMPORT_EMPTY")]
    [InlineData("?dry_run=true", "text/csv", "x", 400, "IMPORT_MALFORMED")]
    [InlineData("?dryRun=yes", "text/csv", "x", 400, "IMPORT_MALFORMED")]
    [InlineData("?dryRun=true&dryRun=false", "text/csv", "x", 400, "IMPORT_MALFORMED")]
    [InlineData("?table=people", "text/csv", "x", 400, "IMPORT_MALFORMED")]
    [InlineData("?confirm=WomenAreAmongMembers:A%202024", "text/csv", "x", 400, "IMPORT_MALFORMED")]
    [InlineData("", "multipart/form-data", "x", 400, "IMPORT_MALFORMED")]
    [InlineData("", "multipart/form-data; boundary=b", "x", 400, "IMPORT_MALFORMED")]
    [InlineData(
        "",
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Disposition: form-data; name=\"dryRun\"\r\n\r\ntrue\r\n--b--\r\n",
        400,
        "IMPORT_MALFORMED"
    )]
    [InlineData(
        "",
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n\r\n--b--\r\n",
        400,
        "IMPORT_EMPTY"
    )]
    [InlineData(
        "",
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\ncut",
        400,
        "IMPORT_MALFORMED"
    )]
    public async Task A_wrong_submission_is_refused(string query, string media, string body, int status, string code)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", media);
        Assert.Equal((status, code), await RefusalAsync(query, content));
    }

    [Fact]
    public async Task What_is_compressed_is_refused()
    {
        var content = new StringContent("x", Encoding.UTF8, ImportHost.Csv);
        content.Headers.ContentEncoding.Add("gzip");
        Assert.Equal((415, "IMPORT_MEDIA_TYPE"), await RefusalAsync("", content));
    }

    [Fact]
    public async Task Too_many_bytes_or_files_are_refused()
    {
        Assert.Equal(
            (413, "IMPORT_TOO_LARGE"),
            await RefusalAsync("", new StringContent(new string('x', NarrowDoor.Most + 1), Encoding.UTF8, ImportHost.Csv))
        );
        using var large = new MultipartFormDataContent();
        foreach (var name in new[] { "a", "b" })
            large.Add(new StringContent(new string('x', NarrowDoor.Most * 2 / 3)), name, name);
        Assert.Equal((413, "IMPORT_TOO_LARGE"), await RefusalAsync("", large));
        using var many = new MultipartFormDataContent();
        foreach (var name in new[] { "a", "b", "c" })
            many.Add(new StringContent("x"), name, name);
        Assert.Equal((413, "IMPORT_TOO_LARGE"), await RefusalAsync("", many));
    }

    [Fact]
    public async Task A_body_that_does_not_say_its_length_is_refused_once_it_is_too_large()
    {
        var answer = await SpeakAsync(
            _host,
            $"Transfer-Encoding: chunked\r\n\r\n{NarrowDoor.Most + 1:x}\r\n{new string('x', NarrowDoor.Most + 1)}\r\n"
        );
        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("IMPORT_TOO_LARGE", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_refused_in_time()
    {
        await using var host = await ImportHost.StartAsync(
            "--Limits:ImportTime=00:00:00.2",
            "--Logging:LogLevel:Default=Information",
            "--Logging:LogLevel:Microsoft=Information",
            "--Logging:Console:LogLevel:Default=None",
            "--Logging:Console:LogLevel:Microsoft=None"
        );
        using var log = new CapturedLog { Least = LogLevel.Trace };
        host.Host.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        foreach (var body in new[] { "Content-Length: 100\r\n\r\nx", "Transfer-Encoding: chunked\r\n\r\n64\r\nx" })
        {
            using var request = new WatchedRequest();
            var answer = await SpeakAsync(host, $"traceparent: {request.TraceParent}\r\n{body}");
            Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
            Assert.Contains("IMPORT_TOO_SLOW", answer, StringComparison.Ordinal);
            // The server reads the rest of the body, or finds that there is none, before the request ends.
            await request.Ended;
        }

        Assert.Empty(host.LeftBehind);
        Assert.DoesNotContain(log.Lines, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_breaks_off_leaves_nothing_and_the_next_is_taken()
    {
        using var request = new WatchedRequest();
        using (var socket = await ConnectAsync(_host))
        {
            var head = $"traceparent: {request.TraceParent}\r\nExpect: 100-continue\r\nContent-Length: 100\r\n\r\n";
            await socket.GetStream().WriteAsync(Encoding.UTF8.GetBytes(Head(_host) + head));
            // It is said once the server begins to read the body.
            using var reader = new StreamReader(socket.GetStream());
            Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync());
            await socket.GetStream().WriteAsync("x"u8.ToArray());
            Assert.Equal(409, (await _host.PostAsync("?dryRun=true", "x")).Status);
            socket.Client.LingerState = new LingerOption(true, 0);
        }

        await request.Ended;
        Assert.Equal(200, (await _host.PostAsync("?dryRun=true", "x")).Status);
    }

    [Fact]
    public async Task The_limits_are_told()
    {
        var answer = await _host.Host.AskAsync("{ limits { importBytes importFiles } }");
        Assert.Equal("{\"importBytes\":4096,\"importFiles\":2}", answer.GetProperty("data").GetProperty("limits").GetRawText());
    }

    private async Task<(int, string?)> RefusalAsync(string query, HttpContent content)
    {
        var (status, answer) = await _host.PostAsync(query, content);
        return (status, answer.GetProperty("code").GetString());
    }

    private static async Task<string> SpeakAsync(ImportHost host, string rest)
    {
        using var socket = await ConnectAsync(host);
        await socket.GetStream().WriteAsync(Encoding.UTF8.GetBytes(Head(host) + rest));
        using var reader = new StreamReader(socket.GetStream());
        var answer = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
            if (answer.AppendLine(line).ToString().Contains("\"code\"", StringComparison.Ordinal))
                break;
        return answer.ToString();
    }

    private static async Task<TcpClient> ConnectAsync(ImportHost host)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", host.Host.Http.BaseAddress!.Port);
        return socket;
    }

    private static string Head(ImportHost host) =>
        $"POST /imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {host.Steward}\r\nContent-Type: text/csv\r\n";
}
