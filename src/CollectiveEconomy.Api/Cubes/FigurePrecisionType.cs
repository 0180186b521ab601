using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Precisions in the schema.</summary>
[Name("FigurePrecision")]
internal sealed class FigurePrecisionType : EnumerationGraphType<FigurePrecision>;
