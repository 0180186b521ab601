using CollectiveEconomy.Api.Execution;

namespace CollectiveEconomy.Api.Nodes;

/// <summary>A text is no identifier of a node.</summary>
public sealed class NodeIdInvalid()
    : CodedError(ErrorCodes.NodeIdInvalid, "'id' is no identifier of a node; take it from the field 'id' of an earlier answer.");
