using CollectiveEconomy.Api.Languages;
using CollectiveEconomy.Statistics.Codelists;
using GraphQL;

namespace CollectiveEconomy.Api.Codelists;

/// <summary>Codes in the schema.</summary>
public sealed class CodeType() : NamedType<Code>(code => code.CodelistId, code => code.Value)
{
    /// <summary>The code itself, unique within its list.</summary>
    public static string Code([FromSource] Code code) => code.Value;
}
