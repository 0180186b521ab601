using CollectiveEconomy.Statistics.Access;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>
/// Declares the role that a member of the schema needs: on a resolver method or its parameter, a class of types or fields, an enum or its
/// value, a property of an input record.
/// </summary>
/// <remarks>On a parameter of a record write <c>[property: NeedsRole(…)]</c>; the parameter of a constructor is no member of the schema.</remarks>
/// <param name="role">The lowest role.</param>
[AttributeUsage(
    AttributeTargets.Class
        | AttributeTargets.Interface
        | AttributeTargets.Enum
        | AttributeTargets.Method
        | AttributeTargets.Property
        | AttributeTargets.Field
        | AttributeTargets.Parameter
)]
public sealed class RequiresRoleAttribute(Role role) : GraphQLAttribute
{
    /// <summary>The lowest role.</summary>
    public Role Role => role;

    /// <inheritdoc/>
    public override void Modify(IGraphType graphType) => graphType.RequiresRole(role);

    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType) => fieldType.RequiresRole(role);

    /// <inheritdoc/>
    public override void Modify(QueryArgument queryArgument) => queryArgument.RequiresRole(role);

    /// <inheritdoc/>
    public override void Modify(EnumValueDefinition enumValueDefinition) => enumValueDefinition.RequiresRole(role);
}
