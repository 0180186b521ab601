using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Xml.Linq;
using CollectiveEconomy.Storage.Releases.Buckets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CollectiveEconomy.Storage.Tests.Releases.Buckets;

/// <summary>A server on loopback that speaks as much of S3 as releases need, over objects in memory; it knows one bucket and one key.</summary>
public sealed class S3Server : IAsyncDisposable
{
    public const string Bucket = "statistics";
    private const string Key = "release-keeper";
    private static readonly XNamespace Names = "http://s3.amazonaws.com/doc/2006-03-01/";

    private readonly WebApplication _host;

    private S3Server(WebApplication host) => _host = host;

    /// <summary>What it holds, by key.</summary>
    public ConcurrentDictionary<string, byte[]> Objects { get; } = [];

    /// <summary>How many more objects it takes before it answers nothing any more; unlimited when null.</summary>
    public int? TakesBeforeAway { get; set; }

    /// <summary>Done after it took an object of a key, and before it says so; nothing when null.</summary>
    public Func<string, Task>? Taken { get; set; }

    /// <summary>Whether it refuses everything for a while.</summary>
    public bool IsAway { get; set; }

    public string Url => _host.Urls.Single();

    public static async Task<S3Server> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new S3Server(builder.Build());
        server._host.Run(server.AnswerAsync);
        await server._host.StartAsync();
        return server;
    }

    /// <summary>How it is reached.</summary>
    public BucketSettings Settings(string prefix = "ceco/", string secret = "secret") =>
        new()
        {
            Name = Bucket,
            Prefix = prefix,
            ServiceUrl = new Uri(Url),
            Region = "us-east-1",
            Access = (Key, secret),
        };

    /// <summary>The same as settings of a host or a command.</summary>
    public IEnumerable<(string Name, string Value)> Configuration() =>
        [
            ("Releases:Bucket:Name", Bucket),
            ("Releases:Bucket:Prefix", "ceco"),
            ("Releases:Bucket:ServiceUrl", Url),
            ("Releases:Bucket:AccessKey", Key),
            ("Releases:Bucket:SecretKey", "secret"),
        ];

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!.TrimStart('/');
        var key = path.Length > Bucket.Length ? path[(Bucket.Length + 1)..] : "";
        if (IsAway)
            await RefuseAsync(
                http,
                StatusCodes.Status500InternalServerError,
                "InternalError",
                "We encountered an internal error. Please try again."
            );
        else if (!http.Request.Headers.Authorization.ToString().Contains($"Credential={Key}/", StringComparison.Ordinal))
            await RefuseAsync(http, StatusCodes.Status403Forbidden, "InvalidAccessKeyId", "The key does not exist in our records.");
        else if (path.Split('/')[0] != Bucket)
            await RefuseAsync(http, StatusCodes.Status404NotFound, "NoSuchBucket", "The specified bucket does not exist.");
        else
            await (
                (http.Request.Method, key) switch
                {
                    ("GET", "") => ListAsync(http),
                    ("GET", _) => ReadAsync(http, key),
                    ("PUT", _) => WriteAsync(http, key),
                    _ => DeleteAsync(http, key),
                }
            );
    }

    private Task ListAsync(HttpContext http)
    {
        string prefix = http.Request.Query["prefix"].ToString();
        var keys = Objects
            .Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToLookup(key => key.IndexOf('/', prefix.Length));
        return AnswerAsync(
            http,
            StatusCodes.Status200OK,
            new XElement(
                Names + "ListBucketResult",
                new XElement(Names + "Name", Bucket),
                new XElement(Names + "IsTruncated", false),
                keys[-1]
                    .Select(key => new XElement(
                        Names + "Contents",
                        new XElement(Names + "Key", key),
                        new XElement(Names + "ETag", TagOf(Objects[key]))
                    )),
                keys.Where(group => group.Key >= 0)
                    .SelectMany(group => group.Select(key => key[..(group.Key + 1)]))
                    .Distinct()
                    .Select(folder => new XElement(Names + "CommonPrefixes", new XElement(Names + "Prefix", folder)))
            )
        );
    }

    private Task ReadAsync(HttpContext http, string key) =>
        Objects.TryGetValue(key, out var content)
            ? http.Response.Body.WriteAsync(content).AsTask()
            : RefuseAsync(http, StatusCodes.Status404NotFound, "NoSuchKey", "The specified key does not exist.");

    private async Task WriteAsync(HttpContext http, string key)
    {
        if (TakesBeforeAway-- == 0)
        {
            IsAway = true;
            await RefuseAsync(
                http,
                StatusCodes.Status500InternalServerError,
                "InternalError",
                "We encountered an internal error. Please try again."
            );
            return;
        }

        using var content = new MemoryStream();
        await http.Request.Body.CopyToAsync(content);
        if (http.Request.Headers.IfNoneMatch == "*" && Objects.ContainsKey(key))
            await RefuseAsync(
                http,
                StatusCodes.Status412PreconditionFailed,
                "PreconditionFailed",
                "At least one precondition did not hold."
            );
        else
        {
            http.Response.Headers.ETag = TagOf(Objects[key] = content.ToArray());
            if (Taken is { } taken)
                await taken(key);
        }
    }

    private Task DeleteAsync(HttpContext http, string key)
    {
        Objects.TryRemove(key, out _);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext http, int status, string code, string message) =>
        AnswerAsync(http, status, new XElement("Error", new XElement("Code", code), new XElement("Message", message)));

    private static Task AnswerAsync(HttpContext http, int status, XElement answer)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/xml";
        return http.Response.WriteAsync(answer.ToString());
    }

    private static string TagOf(byte[] content) => $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"";
}
