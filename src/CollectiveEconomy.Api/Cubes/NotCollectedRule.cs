using CollectiveEconomy.Statistics.Cubes;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Says, beside the refusal of an unknown field or enum value, that nobody collects it.</summary>
internal sealed class NotCollectedRule : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new NodeVisitors(
        new MatchingNodeVisitor<GraphQLField>(
            (field, context) =>
            {
                if (context.TypeInfo.GetParentType() is not null && context.TypeInfo.GetFieldDef() is null)
                    Report(field, field.Name.StringValue, context);
            }
        ),
        new MatchingNodeVisitor<GraphQLEnumValue>(
            (value, context) =>
            {
                if (
                    context.TypeInfo.GetInputType()?.GetNamedType() is EnumerationGraphType type
                    && type.Values.FindByName(value.Name.Value) is null
                )
                    Report(value, value.Name.StringValue, context);
            }
        )
    );

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Report(ASTNode place, string name, ValidationContext context)
    {
        if (NotCollected.SentenceOn(name) is { } sentence)
            context.ReportError(new FieldNotCollected(sentence, context, place));
    }
}
