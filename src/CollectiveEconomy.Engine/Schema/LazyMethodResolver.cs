using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Calls a static method with the arguments of its field. The call is compiled when it is first needed.</summary>
/// <param name="method">The method.</param>
/// <param name="sourceType">The record that the field belongs to.</param>
/// <param name="field">The field.</param>
internal sealed class LazyMethodResolver(MethodInfo method, Type sourceType, FieldType field) : IFieldResolver
{
    private readonly Lazy<IFieldResolver> _call = new(() => AutoRegisteringHelper.BuildFieldResolver(method, sourceType, field, null!));

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => _call.Value.ResolveAsync(context);
}
