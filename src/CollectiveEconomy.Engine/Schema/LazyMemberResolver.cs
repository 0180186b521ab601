using System.Linq.Expressions;
using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Reads a member, or calls it with the arguments of its field. The call is compiled when it is first needed.</summary>
/// <param name="member">The member.</param>
/// <param name="sourceType">The record that the field belongs to.</param>
/// <param name="field">The field.</param>
/// <param name="source">Gives the record to a member that is not static.</param>
internal sealed class LazyMemberResolver(MemberInfo member, Type sourceType, FieldType field, LambdaExpression source) : IFieldResolver
{
    private readonly Lazy<IFieldResolver> _call = new(() =>
        AutoRegisteringHelper.BuildFieldResolver(member, sourceType, field, member is MethodInfo { IsStatic: true } ? null! : source)
    );

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => _call.Value.ResolveAsync(context);
}
