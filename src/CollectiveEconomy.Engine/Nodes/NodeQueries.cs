using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Lists;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Root fields that find anything by its identifier.</summary>
public sealed class NodeQueries : IQueryFields
{
    private const int MaxIds = 100;

    /// <summary>The node of an identifier; null when it no longer exists.</summary>
    /// <param name="id">Identifier from an earlier answer.</param>
    /// <param name="loader">Finds nodes.</param>
    /// <param name="access">What the caller may see.</param>
    /// <param name="context">Knows the schema.</param>
    [OutputType(typeof(NodeInterface))]
    public static IDataLoaderResult<object?> Node(
        [Id] string id,
        [FromServices] NodesById loader,
        [FromServices] CallerAccess access,
        IResolveFieldContext context
    ) => loader.LoadAsync(Read(id, "id", access, context.Schema));

    /// <summary>The nodes of identifiers, in their order; null for one that no longer exists.</summary>
    /// <param name="ids">Identifiers from earlier answers, of whatever types: at most 100.</param>
    /// <param name="loader">Finds nodes.</param>
    /// <param name="access">What the caller may see.</param>
    /// <param name="context">Knows the schema.</param>
    [OutputType(typeof(NonNullGraphType<ListGraphType<NodeInterface>>))]
    public static IDataLoaderResult<IReadOnlyList<object?>> Nodes(
        [Id] IReadOnlyList<string> ids,
        [FromServices] NodesById loader,
        [FromServices] CallerAccess access,
        IResolveFieldContext context
    )
    {
        if (ids.Count > MaxIds)
            throw new PageInvalid(
                new(
                    $"'ids' có {ids.Count} định danh; tối đa là {MaxIds}.",
                    $"'ids' holds {ids.Count} identifiers; at most {MaxIds} can be given."
                )
            );
        // All are read before any is loaded, so that one that is wrong costs no query.
        var read = ids.Select((id, place) => Read(id, $"ids[{place}]", access, context.Schema)).ToList();
        return read.Select(loader.LoadAsync).ToList().All();
    }

    private static NodeId Read(string id, string place, CallerAccess access, ISchema schema)
    {
        if (NodeId.TryParse(id) is not { } node || schema.AllTypes[node.TypeName].NodeSource() is null)
            throw new NodeIdInvalid(place);
        // Before anything is looked up: that a node exists is knowledge too.
        var needed = schema.AllTypes[node.TypeName].RequiredRole();
        return access.Reaches(needed) ? node : throw new AccessDenied(new RoleRequirement(node.TypeName, needed));
    }
}
