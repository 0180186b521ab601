using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Cubes;
using GraphQL;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Measures in the schema.</summary>
[Name("CubeMeasure")]
public sealed class CubeMeasureType()
    : TypeOf<Measure>(measure => measure.Guards, measure => measure.IsConfidential, measure => measure.IsSensitive)
{
    /// <summary>How it comes about.</summary>
    public static MeasureKind Kind([FromSource] Measure measure) => measure.Kind();

    /// <summary>What the public is shown of it.</summary>
    public static MeasureAccess Access([FromSource] Measure measure) => measure.Access();

    /// <summary>Its formula, in terms of the columns of its cube's table, which the data dictionary describes.</summary>
    public static string Definition([FromSource] Measure measure) => measure.Formula();
}
