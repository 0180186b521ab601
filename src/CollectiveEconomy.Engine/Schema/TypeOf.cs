using System.Linq.Expressions;
using System.Reflection;
using GraphQL;

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
public abstract class TypeOf<TSource>(params Expression<Func<TSource, object?>>[] hidden) : MembersOf<TSource>(hidden)
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
}
