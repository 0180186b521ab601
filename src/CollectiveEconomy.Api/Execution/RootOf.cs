using System.Reflection;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Execution;

/// <summary>A root type made of the fields that the slices of an assembly bring, so that no slice edits a central class.</summary>
/// <typeparam name="TMark">The interface that marks the classes that bring fields.</typeparam>
public abstract class RootOf<TMark> : ObjectGraphType
{
    /// <summary>Collects the fields; classes come in ordinal order of their names, which keeps the exported schema stable.</summary>
    /// <param name="name">Name of the root type.</param>
    /// <param name="slices">Where the marked classes stand.</param>
    /// <exception cref="ArgumentException">Two classes bring a field of the same name.</exception>
    protected RootOf(string name, Assembly slices)
    {
        Name = name;
        foreach (var slice in slices.GetTypes().Where(IsMarked).OrderBy(type => type.FullName, StringComparer.Ordinal))
        foreach (var field in FieldsOf(slice))
            AddField(field);
    }

    private static bool IsMarked(Type type) => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(TMark));

    private static TypeFields FieldsOf(Type slice) =>
        ((IObjectGraphType)Activator.CreateInstance(typeof(AutoRegisteringObjectGraphType<>).MakeGenericType(slice))!).Fields;
}
