using System.Linq.Expressions;
using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>A graph type whose fields are the members of <typeparamref name="TSource"/>. What reads them is compiled when it is first needed.</summary>
/// <remarks>GraphQL.NET would compile a resolver for every member at start.</remarks>
/// <typeparam name="TSource">The record, or a class of static methods.</typeparam>
/// <param name="hidden">Properties that stay out of the schema, such as foreign keys.</param>
public class MembersOf<TSource>(params Expression<Func<TSource, object?>>[] hidden) : AutoRegisteringObjectGraphType<TSource>(hidden)
{
    /// <summary>All members.</summary>
    public MembersOf()
        : this([]) { }

    /// <inheritdoc/>
    // What needs its record alone is read without a context.
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
        else
        {
            if (memberInfo is MethodInfo method)
                field.Arguments = ArgumentsOf(method, field);
            field.Resolver = new LazyMemberResolver(memberInfo, typeof(TSource), field, BuildMemberInstanceExpression(memberInfo));
        }

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
