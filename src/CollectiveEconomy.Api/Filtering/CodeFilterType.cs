using GraphQL.Types;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>Which codes are wanted.</summary>
public sealed class CodeFilterType() : ComparisonsType<StringGraphType>("CodeFilter", "Which codes are wanted.");
