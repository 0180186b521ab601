using System.Net.Http.Headers;
using System.Xml.Linq;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Sdmx;

/// <summary>SDMX queries over HTTP, as anybody or with a key.</summary>
internal static class SdmxAsking
{
    public const string Generic = "application/vnd.sdmx.genericdata+xml;version=2.1";
    public const string Specific = "application/vnd.sdmx.structurespecificdata+xml;version=2.1";
    public const string Csv = "application/vnd.sdmx.data+csv;version=1.0.0";
    public const string Json = "application/vnd.sdmx.data+json;version=1.0.0";

    /// <summary>The formats of SDMX 3.0.</summary>
    public const string Xml3 = "application/vnd.sdmx.data+xml;version=3.0.0";
    public const string Csv2 = "application/vnd.sdmx.data+csv;version=2.0.0";
    public const string Json2 = "application/vnd.sdmx.data+json;version=2.0.0";

    private const string Rest2 = "v2/";
    private const string Schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
    private const string Schemas3 = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";

    public static XNamespace Message { get; } = Schemas + "message";

    public static XNamespace Common { get; } = Schemas + "common";

    public static XNamespace Structure { get; } = Schemas + "structure";

    public static XNamespace GenericSpace { get; } = Schemas + "data/generic";

    public static XNamespace Message3 { get; } = Schemas3 + "message";

    public static XNamespace Common3 { get; } = Schemas3 + "common";

    public static XNamespace Structure3 { get; } = Schemas3 + "structure";

    /// <summary>Address of the data of a dataflow in REST 2.</summary>
    public static string Data2(string flow, string rest = "") => $"{Rest2}data/dataflow/VNCOOP/{flow}{rest}";

    /// <summary>Asks REST 1, or REST 2 with an address that begins with <c>v2/</c>.</summary>
    public static async Task<HttpResponseMessage> SdmxAsync(
        this RunningPlatform platform,
        string address,
        string? accept = null,
        Role role = Role.Public,
        HttpMethod? method = null
    )
    {
        using var request = new HttpRequestMessage(
            method ?? HttpMethod.Get,
            (address.StartsWith(Rest2, StringComparison.Ordinal) ? "/sdmx/" : "/sdmx/v1/") + address
        );
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        if (role != Role.Public)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await platform.KeyAsync(role));
        return await platform.Http.SendAsync(request);
    }

    public static async Task<string> TextAsync(
        this RunningPlatform platform,
        string address,
        string? accept = null,
        Role role = Role.Public
    )
    {
        using var response = await platform.SdmxAsync(address, accept, role);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}\n{text}");
        return text;
    }

    public static async Task<XElement> XmlAsync(
        this RunningPlatform platform,
        string address,
        string? accept = null,
        Role role = Role.Public
    ) => XDocument.Parse(await platform.TextAsync(address, accept, role)).Root!;

    /// <summary>Rows of SDMX-CSV, whose codes have no commas.</summary>
    public static async Task<IReadOnlyList<Dictionary<string, string>>> RowsAsync(
        this RunningPlatform platform,
        string address,
        Role role = Role.Public
    ) => RowsOf(await platform.TextAsync("data/" + address, Csv, role));

    /// <summary>Rows of SDMX-CSV 2.0.</summary>
    public static async Task<IReadOnlyList<Dictionary<string, string>>> Rows2Async(
        this RunningPlatform platform,
        string flow,
        string rest = "",
        Role role = Role.Public
    ) => RowsOf(await platform.TextAsync(Data2(flow, rest), Csv2, role));

    public static IReadOnlyList<Dictionary<string, string>> RowsOf(string csv)
    {
        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
