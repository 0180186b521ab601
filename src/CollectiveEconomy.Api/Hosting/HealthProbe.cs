namespace CollectiveEconomy.Api.Hosting;

/// <summary>Asks a running host how it is, for containers that have nothing else to ask with.</summary>
internal static class HealthProbe
{
    /// <summary>First argument that asks instead of starting a host.</summary>
    public const string Argument = "healthy";

    /// <summary>Asks an address such as <c>http://127.0.0.1:5080/health/ready</c>.</summary>
    /// <returns>0 when it answers with success, 1 when not.</returns>
    public static async Task<int> AskAsync(Uri address)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        try
        {
            using var response = await http.GetAsync(address);
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
