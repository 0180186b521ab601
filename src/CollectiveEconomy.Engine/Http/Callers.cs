using System.Net;
using System.Net.Sockets;
using CollectiveEconomy.Engine.Operations;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Tells callers apart whose requests are counted together.</summary>
public static class Callers
{
    private const int BytesOfNetwork = 8;

    /// <summary>Who asks: the key that was found valid, else the address.</summary>
    /// <remarks>
    /// A key that nobody checked counts for nothing, or everybody could be anybody. An IPv6 customer has a network of 2^64 addresses, so the
    /// network counts.
    /// </remarks>
    public static string Of(HttpContext http) =>
        http.RequestServices.GetRequiredService<RequestAccess>().Value.KeyId is { } key
            ? "key " + key
            : NetworkOf(http.Connection.RemoteIpAddress);

    /// <summary>The network of an address, as text.</summary>
    public static string NetworkOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
            return address.MapToIPv4().ToString();
        return Convert.ToHexString(address.GetAddressBytes().AsSpan(0, BytesOfNetwork));
    }
}
