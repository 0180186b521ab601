using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Versions;

/// <summary>What shapes answers besides data: the schema and the code behind it, and the limits in force.</summary>
internal sealed class BuildVersion
{
    private static readonly Type[] OneOfEachAssembly =
    [
        typeof(PlatformHost),
        typeof(PlatformSettings),
        typeof(LoadedRelease),
        typeof(Release),
        typeof(GraphQL.DocumentExecuter),
    ];

    /// <summary>Builds are deterministic, so the same sources give the same version on every machine.</summary>
    /// <param name="configuration">Holds the limits.</param>
    public BuildVersion(IConfiguration configuration)
    {
        var modules = OneOfEachAssembly.Select(type => type.Module.ModuleVersionId.ToString());
        var limits = configuration
            .GetSection("Limits")
            .AsEnumerable()
            .Select(setting => $"{setting.Key}={setting.Value}")
            .Order(StringComparer.Ordinal);
        Text = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', modules.Concat(limits)))));
    }

    /// <summary>The version.</summary>
    public string Text { get; }
}
