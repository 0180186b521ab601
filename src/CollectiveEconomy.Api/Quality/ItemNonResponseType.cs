using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Quality;
using GraphQL;

namespace CollectiveEconomy.Api.Quality;

/// <summary>Item non-response in the schema.</summary>
internal sealed class ItemNonResponseType() : TypeOf<ItemNonResponse>(item => item.Received, item => item.Missing)
{
    /// <summary>Number of reports received.</summary>
    /// <param name="item">The item.</param>
    [RequiresRole(Role.Ministry)]
    public static int Received([FromSource] ItemNonResponse item) => item.Received;

    /// <summary>Number of received reports without an answer.</summary>
    /// <param name="item">The item.</param>
    [RequiresRole(Role.Ministry)]
    public static int Missing([FromSource] ItemNonResponse item) => item.Missing;
}
