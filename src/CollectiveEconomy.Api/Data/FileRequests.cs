using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Releases;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Data;

/// <summary>What all requests for files read and say alike.</summary>
internal static class FileRequests
{
    /// <summary>The parameters of the address.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The names that mean something.</param>
    /// <exception cref="ParameterInvalid">A name means nothing, or is given twice.</exception>
    public static Parameters ReadParameters(this HttpRequest request, IReadOnlyCollection<string> known) =>
        new(request.Query.SelectMany(one => one.Value.Select(value => KeyValuePair.Create(one.Key, value ?? ""))), known);

    /// <summary>Sets the headers of an answer from a release: whether it is withdrawn, and who may keep it.</summary>
    /// <param name="response">The response.</param>
    /// <param name="release">The release; null where the register answers.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="varying">Headers on which it depends besides those of key and language.</param>
    public static void SetHeaders(this HttpResponse response, Release? release, CallerAccess caller, params string[] varying)
    {
        if (release?.Withdrawal is { } withdrawal)
            response.Headers[WithdrawnHeader.Name] = WithdrawnHeader.ValueOf(withdrawal);
        response.Headers.CacheControl =
            caller.Class != AccessClass.Protected ? "private, no-store"
            // The register may change at any moment; a release does not.
            : release is null ? "public, no-cache"
            : "public, max-age=300";
        response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, [.. varying, HeaderNames.Authorization, HeaderNames.AcceptLanguage]);
    }
}
