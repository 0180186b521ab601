using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Filter on a dimension with the members yes and no.</summary>
public sealed class FlagFilterType()
    : MemberFilterType<BooleanGraphType>("CubeFlagFilter", "Whether yes or no is counted.", isOrdered: false, isList: false);
