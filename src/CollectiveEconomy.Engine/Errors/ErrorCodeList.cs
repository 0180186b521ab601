using System.Reflection;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>Finds every code that a response can carry in <c>extensions.code</c>: the static properties of that type.</summary>
public static class ErrorCodeList
{
    /// <summary>The codes in the order of their names.</summary>
    /// <param name="assemblies">Where they are declared.</param>
    public static IReadOnlyList<ErrorCode> In(params IReadOnlyCollection<Assembly> assemblies) =>
        [
            .. assemblies
                .SelectMany(assembly => assembly.GetTypes())
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Where(property => property.PropertyType == typeof(ErrorCode))
                .Select(property => (ErrorCode)property.GetValue(null)!)
                .OrderBy(code => code.Name, StringComparer.Ordinal),
        ];
}
