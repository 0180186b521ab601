using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Tells, beside the engine's refusal of a value that an enum does not have, which values of it are nearest.</summary>
public sealed class EnumValueSuggestions : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLEnumValue>(
        (value, context) =>
        {
            var name = value.Name.StringValue;
            if (Named(context.TypeInfo.GetInputType()) is EnumerationGraphType type && type.Values.FindByName(name) is null)
                context.ReportError(new EnumValueUnknown(Sentence(name, type), context, value));
        }
    );

    /// <summary>The sentence about a name that an enum does not have.</summary>
    public static LocalizedText Sentence(string name, EnumerationGraphType type)
    {
        var near = string.Join(", ", NearestCodes.To(name, type.Values.Select(value => value.Name)));
        return new(
            $"'{UnknownCode.Echo(name)}' không phải là giá trị của {type.Name}; các giá trị gần nhất là {near}.",
            $"'{UnknownCode.Echo(name)}' is not a value of {type.Name}; the nearest values are {near}."
        );
    }

    private static IGraphType? Named(IGraphType? type) => type is IProvideResolvedType { ResolvedType: { } inner } ? Named(inner) : type;

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);
}
