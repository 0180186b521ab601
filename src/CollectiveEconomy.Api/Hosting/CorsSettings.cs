namespace CollectiveEconomy.Api.Hosting;

/// <summary>Which pages of other hosts may ask from a browser. Configuration section <c>Cors</c>.</summary>
internal sealed record CorsSettings
{
    /// <summary>Origins such as <c>https://example.org</c>, or <c>*</c> for every one; none if not configured.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Whether every entry is an origin: scheme, host, and a port where it is not the usual one; no path.</summary>
    internal bool IsValid => Origins.All(origin => origin == "*" || IsOrigin(origin));

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.GetLeftPart(UriPartial.Authority) == text;
}
