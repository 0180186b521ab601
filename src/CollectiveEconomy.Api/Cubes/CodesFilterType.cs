using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Filter on a dimension whose members are codes.</summary>
public sealed class CodesFilterType()
    : MemberFilterType<StringGraphType>("CubeCodeFilter", "Which codes are counted.", isOrdered: false, isList: true);
