using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Has a member of a type that is registered by its members read as <see cref="IPureResolver"/> says.</summary>
/// <remarks>A method with it has no parameters, and gives no task.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
internal sealed class PureAttribute : GraphQLAttribute
{
    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType, IGraphType graphType, MemberInfo memberInfo, ref bool ignore) =>
        fieldType.Resolver = new PureMemberResolver(memberInfo);
}
