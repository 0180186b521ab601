using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Says of each scalar of ours which document specifies its form: in the schema (<c>@specifiedBy</c>) and in its introspection.</summary>
/// <remarks>
/// GraphQL.NET knows neither the directive nor the field, which are of the specification of October 2021. Some of its types are shared by all
/// schemas of a process, so what is said already is not said again.
/// </remarks>
public sealed class ScalarSpecifications : BaseSchemaNodeVisitor
{
    private static readonly Lock Gate = new();
    private const string Directive = "specifiedBy";
    private const string IntrospectionField = "specifiedByURL";
    private const string Address = "url";
    private const string JsonNumber = "https://www.rfc-editor.org/rfc/rfc8259#section-6";
    private const string InternetDate = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";

    /// <summary>Makes the directive known.</summary>
    /// <param name="schema">A schema that is not yet initialized.</param>
    public static void Declare(ISchema schema) =>
        schema.Directives.Register(
            new Directive(Directive, DirectiveLocation.Scalar)
            {
                Description = "Specifies the format of a scalar by reference to a document.",
                Arguments = new QueryArguments(
                    new QueryArgument<NonNullGraphType<StringGraphType>> { Name = Address, Description = "URL of the document." }
                ),
            }
        );

    /// <inheritdoc/>
    public override void VisitScalar(ScalarGraphType type, ISchema schema)
    {
        var address = type switch
        {
            LongGraphType or DecimalGraphType => JsonNumber,
            DateOnlyGraphType or DateTimeOffsetGraphType => InternetDate,
            _ => null,
        };
        lock (Gate)
            if (address is not null && type.FindAppliedDirective(Directive) is null)
                type.ApplyDirective(Directive, Address, address);
    }

    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        lock (Gate)
            if (type.Name == "__Type" && type.Fields.Find(IntrospectionField) is null)
                type.AddField(Field());
    }

    private static FieldType Field() =>
        new FieldType
        {
            Name = IntrospectionField,
            Description = "URL of the document that specifies the format of a scalar; null for other types and built-in scalars.",
            ResolvedType = new StringGraphType(),
            Resolver = new FuncFieldResolver<string>(context =>
                ((IGraphType)context.Source!).FindAppliedDirective(Directive)?.FindArgument(Address)?.Value as string
            ),
        };
}
