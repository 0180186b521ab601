using CollectiveEconomy.Api.Languages;
using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Api.Official;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Programmes;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Programmes in the schema.</summary>
public sealed class ProgrammeType : NamedType<Programme>
{
    /// <summary>A programme is a node.</summary>
    public ProgrammeType()
        : base(programme => programme.SourceDocumentCode) => this.IsNode(programme => programme.Code);

    /// <summary>The document that founds it; null when not known here.</summary>
    public static IDataLoaderResult<SourceDocument?>? SourceDocument(
        [FromSource] Programme programme,
        [FromServices] SourceDocumentByCode documents
    ) => programme.SourceDocumentCode is { } code ? documents.LoadAsync(code) : null;
}
