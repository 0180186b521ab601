using CollectiveEconomy.Statistics.Cubes.Queries;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Populations in the schema.</summary>
[Name("Population")]
internal sealed class PopulationType : EnumerationGraphType<Population>;
