using System.Buffers.Text;
using System.Text;

namespace CollectiveEconomy.Engine.Nodes;

/// <summary>The identifier of a node: its type and its natural code.</summary>
/// <param name="TypeName">Name of the graph type.</param>
/// <param name="Key">Natural code within the type.</param>
public readonly record struct NodeId(string TypeName, string Key)
{
    private const int LongestId = 400;

    /// <inheritdoc/>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{TypeName}:{Key}"));

    /// <summary>Reads an identifier; null when it is none.</summary>
    public static NodeId? TryParse(string id)
    {
        if (id.Length > LongestId || !Base64Url.IsValid(id))
            return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id)).Split(':', 2);
        return parts.Length == 2 ? new NodeId(parts[0], parts[1]) : null;
    }
}
