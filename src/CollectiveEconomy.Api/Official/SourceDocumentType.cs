using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Official;

/// <summary>Source documents in the schema.</summary>
public sealed class SourceDocumentType : TypeOf<SourceDocument>
{
    /// <summary>A source document is a node.</summary>
    public SourceDocumentType() => this.IsNode(document => document.Code);
}
