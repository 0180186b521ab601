using System.Globalization;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>What all SDMX queries do: choose the releases, set the headers of caches, and say refusals as SDMX does.</summary>
/// <param name="releases">The releases that may be seen.</param>
/// <param name="caller">Who asks.</param>
/// <param name="language">The language that is preferred.</param>
/// <param name="versions">The state of what shapes bytes besides the query.</param>
internal sealed class SdmxRequests(ReleasesOfRequest releases, CallerAccess caller, RequestLanguage language, IDataVersions versions)
{
    /// <summary>Answers a query.</summary>
    /// <param name="http">The request.</param>
    /// <param name="known">The parameters that mean something.</param>
    /// <param name="answer">Answers it.</param>
    public async Task<IResult> AnswerAsync(HttpContext http, IReadOnlyCollection<string> known, Func<SdmxAnswer, Task<IResult>> answer)
    {
        try
        {
            var parameters = http.Request.ReadParameters(known);
            var editions = SdmxReleases.Choose(releases.State.Releases, parameters, caller.Class);
            var release = await releases.UseAsync(editions[^1].Release);
            var version = await versions.OfAsync(ResponseSource.Build) ?? "";
            var result = await answer(new SdmxAnswer(parameters, release, editions, caller, language.Value, version));
            http.Response.SetHeaders(release.Release, caller, HeaderNames.Accept);
            return result;
        }
        catch (Exception exception) when (SdmxRefusal.Of(exception, http) is { } refusal)
        {
            if (exception is RequestRefused { RetryAfter: { } wait })
                http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return refusal;
        }
    }
}
