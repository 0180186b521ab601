namespace CollectiveEconomy.Api.Citations;

/// <summary>How answers are cited. Configuration section <c>Citations</c>.</summary>
internal sealed record CitationSettings
{
    /// <summary>The address under which the platform is known, such as <c>https://example.org</c>; null gives addresses relative to it.</summary>
    /// <remarks>It is not read from requests: answers are kept, and the next caller would get what another one named.</remarks>
    public Uri? Address { get; init; }

    /// <summary>A path of the platform as an address: absolute where it is known under one.</summary>
    public string UrlOf(string path) => Address is { } address ? new Uri(address, path).AbsoluteUri : path;
}
