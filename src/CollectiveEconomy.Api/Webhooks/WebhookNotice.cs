using System.Text.Json;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Webhooks;

/// <summary>What a target is sent about an event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Type">Its kind, as receivers tell it from others.</param>
/// <param name="Body">JSON in UTF-8.</param>
internal sealed record WebhookNotice(ReleaseEvent Event, string Type, byte[] Body)
{
    /// <summary>The notice of an event.</summary>
    /// <param name="one">The event.</param>
    /// <param name="releases">The releases that may be seen.</param>
    /// <param name="addresses">Under which address the platform is known.</param>
    public static WebhookNotice Of(ReleaseEvent one, ReleaseList releases, CitationSettings addresses)
    {
        var type = one.Kind == ReleaseEventKind.Withdrawn ? "release.withdrawn" : "release.published";
        var body = new
        {
            Id = one.Id.ToString(),
            Type = type,
            Timestamp = one.At,
            Url = addresses.UrlOf(PublicationAnswer.UrlOf(one.Release)),
            Data = PublicationAnswer.Of(one.Release, releases),
        };
        return new WebhookNotice(one, type, JsonSerializer.SerializeToUtf8Bytes(body, PublicationAnswer.Json));
    }
}
