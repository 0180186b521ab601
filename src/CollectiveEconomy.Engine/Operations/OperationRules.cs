using CollectiveEconomy.Engine.Schema;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>The rules by which operations are validated, in their order.</summary>
/// <remarks>What depends on the text and the schema alone is checked once; roles, cost and the HTTP method are checked for every request.</remarks>
public sealed class OperationRules
{
    private readonly IValidationRule[] _ofNew;
    private readonly IValidationRule[] _ofNewByGet;
    private readonly IValidationRule[] _ofValid;
    private readonly IValidationRule[] _ofValidByGet;

    /// <summary>Puts the rules in their order.</summary>
    /// <param name="limits">Bounds the cost.</param>
    /// <param name="further">Rules about the text and the schema that the application adds.</param>
    public OperationRules(IOptions<CostLimits> limits, IEnumerable<IValidationRule> further)
    {
        var (query, roles, cost) = (new QueriesOnly(), new RoleRule(), new CostRule(limits));
        _ofNew = [.. DocumentValidator.CoreRules, new SupportedOperationKinds(), new EnumValueSuggestions(), .. further, roles, cost];
        _ofNewByGet = [query, .. _ofNew];
        _ofValid = [FieldArgumentsAreValidRule.Instance, roles, cost];
        _ofValidByGet = [query, .. _ofValid];
    }

    /// <summary>The rules for one request.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="isQueryOnly">Whether mutations and subscriptions are refused.</param>
    public IEnumerable<IValidationRule> For(PreparedOperation operation, bool isQueryOnly) =>
        (operation.IsValid, isQueryOnly) switch
        {
            (true, false) => _ofValid,
            (true, true) => _ofValidByGet,
            (false, false) => _ofNew,
            (false, true) => _ofNewByGet,
        };
}
