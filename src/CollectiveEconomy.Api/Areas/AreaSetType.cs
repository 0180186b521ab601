using CollectiveEconomy.Statistics.Areas;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Area sets in the schema: AREAS_2025 and AREAS_BEFORE_2025.</summary>
internal sealed class AreaSetType : EnumerationGraphType<AreaSet>
{
    /// <inheritdoc/>
    protected override string ChangeEnumCase(string val) => Enum.Parse<AreaSet>(val).Name();
}
