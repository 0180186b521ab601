using CollectiveEconomy.Statistics.Access;
using GraphQL;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Something in the schema that needs a role.</summary>
/// <param name="Place">Its coordinate, for example <c>Cooperative.founded</c>.</param>
/// <param name="Role">The role.</param>
public readonly record struct RoleRequirement(string Place, Role Role)
{
    /// <summary>The role's name in the schema.</summary>
    public string RoleName => NameOf(Role);

    /// <summary>The sentence that descriptions end with.</summary>
    /// <param name="role">The role.</param>
    public static string Sentence(Role role) => $"Needs the role {NameOf(role)}.";

    private static string NameOf(Role role) => role.ToString().ToConstantCase();
}
