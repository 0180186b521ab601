using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Filter on the year.</summary>
public sealed class YearFilterType()
    : MemberFilterType<IntGraphType>("CubeYearFilter", "Which years are counted.", isOrdered: true, isList: true);
