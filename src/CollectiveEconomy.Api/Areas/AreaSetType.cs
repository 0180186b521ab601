using CollectiveEconomy.Statistics.Areas;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Area sets in the schema: AREAS_2025 and AREAS_BEFORE_2025.</summary>
internal sealed class AreaSetType : EnumerationGraphType<AreaSet>
{
    /// <inheritdoc/>
    protected override string ChangeEnumCase(string val) =>
        val switch
        {
            nameof(AreaSet.Areas2025) => "AREAS_2025",
            nameof(AreaSet.AreasBefore2025) => "AREAS_BEFORE_2025",
            _ => base.ChangeEnumCase(val),
        };
}
