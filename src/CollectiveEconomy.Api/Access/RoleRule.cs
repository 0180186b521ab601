using CollectiveEconomy.Statistics.Access;
using GraphQL.Validation;

namespace CollectiveEconomy.Api.Access;

/// <summary>Refuses an operation that names anything above the caller's role, before anything of it runs.</summary>
/// <remarks>
/// It must run for cached documents too: who put a document into the cache may have seen more than who repeats it, and variables differ. Every
/// field counts, skipped ones as well: strict, and simple.
/// </remarks>
public sealed class RoleRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(new RoleVisitor(AccessOf(context.RequestServices)));

    /// <summary>What the caller may see; what anybody may, where nothing was decided.</summary>
    internal static CallerAccess AccessOf(IServiceProvider? request) => request?.GetService<CallerAccess>() ?? CallerAccess.Public;
}
