using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Access;
using GraphQL;

namespace CollectiveEconomy.Api.Nodes;

/// <summary>Root fields that find anything by its identifier.</summary>
public sealed class NodeQueries : IQueryFields
{
    /// <summary>The node of an identifier; null when it is no more.</summary>
    /// <param name="id">Identifier from an earlier answer.</param>
    /// <param name="sources">Where nodes are found.</param>
    /// <param name="access">What the caller may see.</param>
    /// <param name="context">Knows the schema.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [OutputType(typeof(NodeInterface))]
    public static async Task<object?> Node(
        [Id] string id,
        [FromServices] IEnumerable<INodeSource> sources,
        [FromServices] CallerAccess access,
        IResolveFieldContext context,
        CancellationToken cancellationToken
    )
    {
        var (type, key) = NodeId.Parse(id);
        var source = sources.FirstOrDefault(source => source.TypeName == type) ?? throw new NodeIdInvalid();
        // Before anything is looked up: that a node exists is knowledge too.
        if (context.Schema.AllTypes[type].NeededRole() is var needed && !access.Reaches(needed))
            throw new AccessDenied(new RoleNeed(type, needed));
        return await source.FindAsync(key, cancellationToken);
    }
}
