using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL;

namespace CollectiveEconomy.Api.Access;

/// <summary>Root fields of access.</summary>
internal sealed class AccessQueries : IQueryFields
{
    /// <summary>Who asks: the role and scopes of the key that was sent, or PUBLIC.</summary>
    /// <param name="access">What the caller may see.</param>
    [RespondsFrom(ResponseSource.Build)]
    public static CallerAccess Viewer([FromServices] CallerAccess access) => access;
}
