using CollectiveEconomy.Statistics.Access;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Declares and reads which role something of the schema needs; type-first members carry <see cref="RequiresRoleAttribute"/>.</summary>
public static class RoleRequirements
{
    private const string Key = "collective-economy.role";

    /// <summary>Declares the role that a type, field, argument, input field or enum value needs; of several the highest counts.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="element">The element.</param>
    /// <param name="role">The lowest role that may name it, in a document or a variable, or be given it.</param>
    /// <returns>The same element.</returns>
    public static T RequiresRole<T>(this T element, Role role)
        where T : IMetadataWriter
    {
        element.Metadata[Key] = role > element.RequiredRole() ? role : element.RequiredRole();
        return element;
    }

    /// <summary>Declares the role that some fields of a type need, named as they are in the schema.</summary>
    /// <param name="type">The type, its fields already added.</param>
    /// <param name="role">The lowest role that may select or give them.</param>
    /// <param name="fields">Their names.</param>
    /// <exception cref="ArgumentException">The type has no such field.</exception>
    public static void FieldsRequireRole(this IComplexGraphType type, Role role, params string[] fields)
    {
        // Names get their final case when the schema is built, which may be later than this.
        foreach (var name in fields)
            (
                type.Fields.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new ArgumentException($"'{type.Name}' has no field '{name}'.", nameof(fields))
            ).RequiresRole(role);
    }

    /// <summary>The role that an element needs; PUBLIC when it declares none, or is null.</summary>
    /// <param name="element">The element.</param>
    public static Role RequiredRole(this IProvideMetadata? element) =>
        element is not null && element.Metadata.TryGetValue(Key, out var role) && role is Role needed ? needed : Role.Public;
}
