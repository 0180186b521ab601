using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Versions;

/// <summary>What shapes answers besides data: the schema and the code behind it, and the limits in force.</summary>
internal sealed class BuildVersion
{
    /// <summary>Builds are deterministic, so the same sources give the same version on every machine.</summary>
    /// <param name="configuration">Holds the limits.</param>
    public BuildVersion(IConfiguration configuration)
    {
        var modules = Assemblies().Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString());
        var limits = configuration
            .GetSection("Limits")
            .AsEnumerable()
            .Select(setting => $"{setting.Key}={setting.Value}")
            .Order(StringComparer.Ordinal);
        Text = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', modules.Concat(limits)))));
    }

    /// <summary>The version.</summary>
    public string Text { get; }

    // Everything that has a part in a response: our assemblies, all of which this one refers to, and GraphQL.NET.
    private static IEnumerable<Assembly> Assemblies()
    {
        var api = typeof(BuildVersion).Assembly;
        return api.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("CollectiveEconomy.", StringComparison.Ordinal) || name.Name == "GraphQL")
            .OrderBy(name => name.Name, StringComparer.Ordinal)
            .Select(Assembly.Load)
            .Prepend(api);
    }
}
