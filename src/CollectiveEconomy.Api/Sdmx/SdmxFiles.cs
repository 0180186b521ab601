using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Statistics.Access;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Sends messages, written whole before they are sent.</summary>
/// <param name="spool">Where they wait.</param>
/// <param name="running">Bounds how many questions run at once.</param>
/// <param name="limits">Bounds how long one runs.</param>
internal sealed class SdmxFiles(Spool spool, RunningOperations running, IOptions<ExecutionLimits> limits)
{
    /// <summary>Sends a message.</summary>
    /// <param name="http">The request.</param>
    /// <param name="answer">What it needs.</param>
    /// <param name="media">Its media type.</param>
    /// <param name="form">What else its bytes depend on.</param>
    /// <param name="ask">Asks the question, and gives what writes the answer.</param>
    /// <param name="fileName">Name under which it is saved; null where browsers show it.</param>
    public async Task<IResult> SendAsync(
        HttpContext http,
        SdmxAnswer answer,
        ISdmxMedia media,
        string form,
        Func<CancellationToken, Action<Stream>> ask,
        string? fileName = null
    )
    {
        var key = KeyOf(http.Request, answer, media, form);
        var stream = await spool.OpenAsync(
            key,
            async stream =>
            {
                using var time = new CancellationTokenSource(limits.Value.Timeout);
                var write = await running.RunAsync(() => Task.FromResult(ask(time.Token)), time.Token);
                write(stream);
            }
        );
        return Results.File(
            stream,
            media.ContentType,
            fileName,
            answer.Release.Release.PublishedAt,
            new EntityTagHeaderValue($"\"{key[..32]}\""),
            enableRangeProcessing: true
        );
    }

    private static string KeyOf(HttpRequest request, SdmxAnswer answer, ISdmxMedia media, string form)
    {
        var (release, caller) = (answer.Release.Release, answer.Caller);
        return Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join(
                        '\n',
                        media.ContentType,
                        form,
                        release.Id,
                        release.Withdrawal,
                        release.IsSeriesOver,
                        caller.Class,
                        caller.Class == AccessClass.Protected ? null : caller.KeyId,
                        answer.Language,
                        request.Path,
                        string.Join('&', answer.Parameters.Select(one => $"{one.Key}={one.Value}").Order(StringComparer.Ordinal)),
                        answer.Version
                    )
                )
            )
        );
    }
}
