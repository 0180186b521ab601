using System.Linq.Expressions;
using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>
/// A graph type whose fields are the properties of <typeparamref name="TSource"/> and the public static methods of the class derived from it, so
/// that domain records know nothing of GraphQL.
/// </summary>
/// <remarks>
/// Attributes of the derived class, such as <c>[Name]</c> and <c>[Implements]</c>, apply as if they stood on the record. A method takes its record as
/// <c>[FromSource]</c>; its summary becomes the field's description.
/// </remarks>
/// <typeparam name="TSource">The record.</typeparam>
/// <param name="hidden">Properties that stay out of the schema, such as foreign keys.</param>
public abstract class TypeOf<TSource>(params Expression<Func<TSource, object?>>[] hidden) : AutoRegisteringObjectGraphType<TSource>(hidden)
{
    /// <inheritdoc/>
    protected override void ConfigureGraph()
    {
        base.ConfigureGraph();
        foreach (var attribute in GetType().GetCustomAttributes<GraphQLAttribute>(inherit: false))
        {
            attribute.Modify(this);
            attribute.Modify(this, typeof(TSource));
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<MemberInfo> GetRegisteredMembers() =>
        base.GetRegisteredMembers()
            .OfType<PropertyInfo>()
            .Where(property => property.GetMethod is { IsStatic: false })
            .Concat<MemberInfo>(GetType().GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly));

    /// <inheritdoc/>
    // What needs its record alone is read without a context. GraphQL.NET would compile a resolver for every member at start.
    protected override FieldType? CreateField(MemberInfo memberInfo)
    {
        var field = new FieldType
        {
            Name = NameOf(memberInfo),
            Description = memberInfo.Description(),
            DeprecationReason = memberInfo.ObsoleteMessage(),
            Type = GetTypeInformation(memberInfo).ConstructGraphType(),
        };
        if (PureMemberResolver.Suits(memberInfo))
            field.Resolver = new PureMemberResolver(memberInfo);
        else if (memberInfo is MethodInfo { IsStatic: true } method)
        {
            field.Arguments = ArgumentsOf(method, field);
            field.Resolver = new LazyMethodResolver(method, typeof(TSource), field);
        }
        else
            BuildFieldType(field, memberInfo);
        var isLeftOut = false;
        foreach (var attribute in memberInfo.GetGraphQLAttributes())
        {
            attribute.Modify(field, isInputType: false);
            attribute.Modify(field, isInputType: false, this, memberInfo, ref isLeftOut);
        }
        return isLeftOut ? null : field;
    }

    private static string NameOf(MemberInfo member) =>
        member is MethodInfo { ReturnType: { IsGenericType: true } result }
        && result.GetGenericTypeDefinition() == typeof(Task<>)
        && member.Name.EndsWith("Async", StringComparison.Ordinal)
            ? member.Name[..^"Async".Length]
            : member.Name;

    private QueryArguments ArgumentsOf(MethodInfo method, FieldType field)
    {
        var arguments = new QueryArguments();
        foreach (var parameter in method.GetParameters())
        {
            var information = new ArgumentInformation(parameter, typeof(TSource), field, GetTypeInformation(parameter));
            information.ApplyAttributes();
            if (information.ConstructQueryArgument().QueryArgument is not { } argument)
                continue;
            ApplyArgumentAttributes(parameter, argument);
            arguments.Add(argument);
        }
        return arguments;
    }
}
