namespace CollectiveEconomy.Engine.Http;

/// <summary>The methods of addresses that are only read.</summary>
public static class ReadingMethods
{
    /// <summary>GET, and HEAD for the headers alone.</summary>
    public static IReadOnlyList<string> All { get; } = [HttpMethods.Get, HttpMethods.Head];
}
