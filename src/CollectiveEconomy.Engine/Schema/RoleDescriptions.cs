using GraphQL.Types;
using GraphQL.Utilities;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Says of everything that needs a role which it is, so that it is written once and no description forgets it.</summary>
public sealed class RoleDescriptions : BaseSchemaNodeVisitor
{
    /// <inheritdoc/>
    public override void VisitScalar(ScalarGraphType type, ISchema schema) => Say(type);

    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema) => Say(type);

    /// <inheritdoc/>
    public override void VisitInterface(IInterfaceGraphType type, ISchema schema) => Say(type);

    /// <inheritdoc/>
    public override void VisitUnion(UnionGraphType type, ISchema schema) => Say(type);

    /// <inheritdoc/>
    public override void VisitInputObject(IInputObjectGraphType type, ISchema schema) => Say(type);

    /// <inheritdoc/>
    public override void VisitEnum(EnumerationGraphType type, ISchema schema) => Say(type);

    /// <inheritdoc/>
    public override void VisitEnumValue(EnumValueDefinition value, EnumerationGraphType type, ISchema schema) =>
        value.Description = Said(value.Description, value);

    /// <inheritdoc/>
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema) =>
        field.Description = Said(field.Description, field);

    /// <inheritdoc/>
    public override void VisitInterfaceFieldDefinition(FieldType field, IInterfaceGraphType type, ISchema schema) =>
        field.Description = Said(field.Description, field);

    /// <inheritdoc/>
    public override void VisitInputObjectFieldDefinition(FieldType field, IInputObjectGraphType type, ISchema schema) =>
        field.Description = Said(field.Description, field);

    /// <inheritdoc/>
    public override void VisitObjectFieldArgumentDefinition(
        QueryArgument argument,
        FieldType field,
        IObjectGraphType type,
        ISchema schema
    ) => argument.Description = Said(argument.Description, argument);

    /// <inheritdoc/>
    public override void VisitInterfaceFieldArgumentDefinition(
        QueryArgument argument,
        FieldType field,
        IInterfaceGraphType type,
        ISchema schema
    ) => argument.Description = Said(argument.Description, argument);

    /// <inheritdoc/>
    public override void VisitDirectiveArgumentDefinition(QueryArgument argument, Directive directive, ISchema schema) =>
        argument.Description = Said(argument.Description, argument);

    private static void Say(IGraphType type) => type.Description = Said(type.Description, type);

    private static string? Said(string? description, IProvideMetadata element) =>
        element.RequiredRole() is var role && role == Statistics.Access.Role.Public
            ? description
            : $"{description} {RoleRequirement.Sentence(role)}".TrimStart();
}
