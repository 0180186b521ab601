using System.Reflection;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>A root type made of the fields that the slices of an assembly bring, so that no slice edits a central class.</summary>
/// <typeparam name="TMark">The interface that marks the classes that bring fields.</typeparam>
public abstract class RootOf<TMark> : ObjectGraphType
{
    /// <summary>Collects the fields; classes come in ordinal order of their names, which keeps the exported schema stable.</summary>
    /// <param name="name">Name of the root type.</param>
    /// <param name="slices">Where the marked classes stand.</param>
    /// <exception cref="ArgumentException">Two classes bring a field of the same name.</exception>
    protected RootOf(string name, params IReadOnlyCollection<Assembly> slices)
    {
        Name = name;
        foreach (
            var slice in slices
                .SelectMany(assembly => assembly.GetTypes())
                .Where(IsMarked)
                .OrderBy(type => type.Name, StringComparer.Ordinal)
        )
        foreach (var field in FieldsOf(slice))
            AddField(field);
    }

    private static bool IsMarked(Type type) => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(TMark));

    private static IEnumerable<FieldType> FieldsOf(Type slice)
    {
        if (slice.IsAssignableTo(typeof(IDeclaredFields)))
            return ((IDeclaredFields)Activator.CreateInstance(slice)!).Fields;
        var type = (IObjectGraphType)Activator.CreateInstance(typeof(MembersOf<>).MakeGenericType(slice))!;
        // The type itself is thrown away, and what its class needs with it, unless each field takes it over.
        return type.RequiredRole() is var role && role == Role.Public ? type.Fields : type.Fields.Select(field => field.RequiresRole(role));
    }
}
