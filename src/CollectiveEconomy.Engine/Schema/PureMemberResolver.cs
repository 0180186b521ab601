using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Reads a property of a record, or what a method makes of the record alone.</summary>
/// <param name="member">The property or the method.</param>
internal sealed class PureMemberResolver(MemberInfo member) : IPureResolver
{
    private static readonly MethodInfo TypedLeafMethod = typeof(PureMemberResolver).GetMethod(
        nameof(TypedLeaf),
        2,
        BindingFlags.Static | BindingFlags.NonPublic,
        [typeof(MethodInfo), typeof(ScalarGraphType)]
    )!;

    // Most members of a schema are not read before the host is stopped, and compiling takes a while.
    private readonly Lazy<Func<object, object?>> _read = new(() => Compiled(member));

    /// <summary>Whether a member is read so: it needs nothing but its record, and nobody waits for it.</summary>
    /// <param name="member">A property or a static method.</param>
    public static bool Suits(MemberInfo member) =>
        IsValue(member)
        && member switch
        {
            PropertyInfo property => property.GetMethod is { IsStatic: false },
            MethodInfo { IsStatic: true } method => method.GetParameters() is [var only] && only.IsDefined(typeof(FromSourceAttribute)),
            _ => false,
        };

    /// <inheritdoc/>
    public bool IsAtHand { get; } = IsValue(member);

    /// <inheritdoc/>
    public object? Resolve(object source) => _read.Value(source);

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(Resolve(context.Source!));

    /// <inheritdoc/>
    public Leaf LeafOf(ScalarGraphType scalar, JsonSerializerOptions options) =>
        TypedLeaf(scalar) ?? Leaf.Serialized(this, scalar, options);

    private Leaf? TypedLeaf(ScalarGraphType scalar)
    {
        var getter = member is PropertyInfo property ? property.GetMethod! : (MethodInfo)member;
        var source = getter.IsStatic ? getter.GetParameters()[0].ParameterType : getter.DeclaringType!;
        return source.IsValueType
            ? null
            : (Leaf?)TypedLeafMethod.MakeGenericMethod(source, getter.ReturnType).Invoke(null, [getter, scalar]);
    }

    private static Leaf<TSource, T>? TypedLeaf<TSource, T>(MethodInfo getter, ScalarGraphType scalar)
        where TSource : class => ScalarJson.WriterOf<T>(scalar) is { } write ? new(getter.CreateDelegate<Func<TSource, T>>(), write) : null;

    private static bool IsValue(MemberInfo member)
    {
        var type = member is PropertyInfo property ? property.PropertyType : (member as MethodInfo)?.ReturnType;
        return type is not null
            && !typeof(IDataLoaderResult).IsAssignableFrom(type)
            && !typeof(Task).IsAssignableFrom(type)
            && type != typeof(ValueTask)
            && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));
    }

    private static Func<object, object?> Compiled(MemberInfo member)
    {
        var source = Expression.Parameter(typeof(object));
        Expression value = member switch
        {
            PropertyInfo property => Expression.Property(Expression.Convert(source, property.DeclaringType!), property),
            MethodInfo { IsStatic: true } method => Expression.Call(
                method,
                Expression.Convert(source, method.GetParameters()[0].ParameterType)
            ),
            _ => Expression.Call(Expression.Convert(source, member.DeclaringType!), (MethodInfo)member),
        };
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), source).Compile();
    }
}
