using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Engine.Http;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Sends messages, written whole before they are sent.</summary>
/// <param name="files">Sends whole files.</param>
/// <param name="running">Bounds how many questions run at once.</param>
internal sealed class SdmxFiles(SpooledFiles files, RunningOperations running)
{
    /// <summary>Sends a message.</summary>
    /// <param name="http">The request.</param>
    /// <param name="answer">What it needs.</param>
    /// <param name="media">Its media type.</param>
    /// <param name="form">What else its bytes depend on.</param>
    /// <param name="ask">Asks the question, and gives what writes the answer.</param>
    /// <param name="fileName">Name under which it is saved; null where browsers show it.</param>
    public Task<IResult> SendAsync(
        HttpContext http,
        SdmxAnswer answer,
        ISdmxMedia media,
        string form,
        Func<CancellationToken, Task<Action<Stream>>> ask,
        string? fileName = null
    ) =>
        files.SendAsync(
            KeyOf(http.Request, answer, media, form),
            media.ContentType,
            fileName,
            async (stream, cancellationToken) =>
            {
                var write = await running.RunAsync(() => ask(cancellationToken), cancellationToken);
                write(stream);
            }
        );

    private static FileKey KeyOf(HttpRequest request, SdmxAnswer answer, ISdmxMedia media, string form) =>
        new(
            answer.Release.Release,
            answer.Caller,
            answer.Language,
            answer.Version,
            media.ContentType,
            form,
            request.Path,
            string.Join('&', answer.Parameters.Select(one => $"{one.Key}={one.Value}").Order(StringComparer.Ordinal))
        );
}
