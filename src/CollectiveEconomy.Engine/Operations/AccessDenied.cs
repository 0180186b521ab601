using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Something needs a role that the caller has not. Nothing else is told, least of all whether what was asked for exists.</summary>
public sealed class AccessDenied : CodedValidationError
{
    /// <summary>Refuses the operation because of one place in the document.</summary>
    /// <param name="need">What was named, and which role it needs.</param>
    /// <param name="context">The running validation.</param>
    /// <param name="place">Where it is named.</param>
    public AccessDenied(RoleRequirement need, ValidationContext context, ASTNode place)
        : base(RoleErrorCodes.AccessDenied, Sentence(need), context, place) => Tell(need);

    /// <summary>Refuses a field while the operation runs.</summary>
    /// <param name="need">What was met, and which role it needs.</param>
    public AccessDenied(RoleRequirement need)
        : base(RoleErrorCodes.AccessDenied, Sentence(need)) => Tell(need);

    private static LocalizedText Sentence(RoleRequirement need) =>
        new($"`{need.Place}` cần vai trò {need.RoleName}.", $"`{need.Place}` needs the role {need.RoleName}.");

    private void Tell(RoleRequirement need) => Extensions = new() { ["role"] = need.RoleName };
}
