using System.ComponentModel.DataAnnotations;
using System.Net;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Which proxies are believed when they say who asks. Configuration section <c>Proxy</c>.</summary>
internal sealed record ProxySettings
{
    /// <summary>Networks of the proxies, such as <c>10.0.0.0/8</c> or <c>127.0.0.1/32</c>; none if not configured: nobody is believed.</summary>
    public IReadOnlyList<string> Networks { get; init; } = [];

    /// <summary>How many proxies stand in a row; 1 if not configured.</summary>
    [Range(1, 10)]
    public int Hops { get; init; } = 1;

    /// <summary>Whether every entry is a network.</summary>
    internal bool IsValid => Networks.All(network => IPNetwork.TryParse(network, out _));
}
