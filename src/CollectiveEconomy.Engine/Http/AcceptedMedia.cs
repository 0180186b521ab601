using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Engine.Http;

/// <summary>What a client accepts.</summary>
public static class AcceptedMedia
{
    /// <summary>The media types of the Accept header without those that it excludes: by weight, those of equal weight in its order.</summary>
    /// <param name="request">The request.</param>
    public static IOrderedEnumerable<MediaTypeHeaderValue> ByWeight(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Where(type => type.Quality is not 0).OrderByDescending(type => type.Quality ?? 1);
}
