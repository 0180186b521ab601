using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Engine.Tests.Caching;

/// <summary>Versions as a test states them.</summary>
public sealed class StatedVersions : IDataVersions
{
    public string? Release { get; set; } = "2026.1";

    public string? Register { get; set; } = "1";

    public ValueTask<string?> OfAsync(ResponseSource sources)
    {
        var release = sources.HasFlag(ResponseSource.Release) ? Release : "";
        var register = sources.HasFlag(ResponseSource.Register) ? Register : "";
        return new(release is null || register is null ? null : $"{release} {register}");
    }
}
