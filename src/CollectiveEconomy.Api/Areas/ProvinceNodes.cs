using System.Globalization;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Finds provinces by identifier.</summary>
/// <param name="areas">The areas.</param>
public sealed class ProvinceNodes(AreaDirectory areas)
    : HeldNodes<Province>(key => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? areas.Province(id) : null)
{
    /// <summary>The key of a province within its type: area set and code are both in it.</summary>
    public static string KeyOf(Province province) => province.Id.ToString(CultureInfo.InvariantCulture);
}
