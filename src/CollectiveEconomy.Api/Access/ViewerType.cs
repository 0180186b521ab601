using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL;

namespace CollectiveEconomy.Api.Access;

/// <summary>Who asks, as the platform sees it.</summary>
[Name("Viewer")]
internal sealed class ViewerType : TypeOf<CallerAccess>
{
    /// <summary>What callers need not know of themselves stays out.</summary>
    public ViewerType()
        : base(access => access.Scopes, access => access.KeyId, access => access.Class) =>
        Description = "Who asks, as the platform sees it.";

    /// <summary>What the caller's key is for; empty without a key, and for a key that is not narrowed.</summary>
    public static IReadOnlyList<string> Scopes([FromSource] CallerAccess access) => access.Scopes.Words;
}
