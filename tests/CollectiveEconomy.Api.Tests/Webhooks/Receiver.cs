using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CollectiveEconomy.Api.Tests.Webhooks;

/// <summary>A receiver of webhooks that answers as a test wants, 204 where it wants nothing.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();
    private readonly ConcurrentQueue<int> _answers = [];
    private readonly WebApplication _host;

    private Receiver(WebApplication host) => _host = host;

    /// <summary>Its address, whose path is a secret.</summary>
    public string Url => _host.Urls.Single() + "/hook/geheim-1234";

    /// <summary>What happens when a request has come, before it is answered.</summary>
    public Action? Answering { get; set; }

    /// <summary>Whether something came that was not looked at.</summary>
    public bool HasMore => _received.Reader.TryPeek(out _);

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = builder.Build();
        var receiver = new Receiver(host);
        host.MapPost("/hook/geheim-1234", receiver.ReceiveAsync);
        await host.StartAsync();
        return receiver;
    }

    /// <summary>Answers the next requests with these statuses.</summary>
    public void Answer(params int[] statuses)
    {
        foreach (var status in statuses)
            _answers.Enqueue(status);
    }

    /// <summary>The next request.</summary>
    public async Task<Received> NextAsync()
    {
        using var patience = new CancellationTokenSource(Longest);
        return await _received.Reader.ReadAsync(patience.Token);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        http.Response.StatusCode = _answers.TryDequeue(out var status) ? status : StatusCodes.Status204NoContent;
        if (http.Response.StatusCode == StatusCodes.Status302Found)
            http.Response.Headers.Location = http.Request.Path.Value;
        Answering?.Invoke();
        await _received.Writer.WriteAsync(
            new Received(
                http.Request.Headers["webhook-id"].ToString(),
                http.Request.Headers["webhook-timestamp"].ToString(),
                http.Request.Headers["webhook-signature"].ToString(),
                http.Request.ContentType,
                body.ToArray()
            )
        );
    }
}
