using System.Globalization;
using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Finds provinces by identifier.</summary>
/// <param name="areas">The areas.</param>
public sealed class ProvinceNodes(AreaDirectory areas) : INodeSource
{
    /// <inheritdoc/>
    public string TypeName => nameof(Province);

    /// <summary>The key of a province within its type: area set and code are both in it.</summary>
    public static string KeyOf(Province province) => province.Id.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public ValueTask<object?> FindAsync(string key, CancellationToken cancellationToken) =>
        new(int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? areas.Province(id) : null);
}
