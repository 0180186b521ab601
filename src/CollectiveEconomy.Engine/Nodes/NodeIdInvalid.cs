using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>A text is no identifier of a node.</summary>
/// <param name="place">Where it was given.</param>
public sealed class NodeIdInvalid(string place)
    : CodedError(
        NodeErrorCodes.NodeIdInvalid,
        new(
            $"'{place}' không phải là định danh của một đối tượng; hãy lấy từ trường 'id' của một kết quả trước.",
            $"'{place}' is no identifier of a node; take it from the field 'id' of an earlier answer."
        )
    );
