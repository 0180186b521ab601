using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using GraphQL;

namespace CollectiveEconomy.Api.Official;

/// <summary>Source documents in the schema.</summary>
internal sealed class SourceDocumentType : TypeOf<SourceDocument>
{
    /// <summary>A source document is a node.</summary>
    public SourceDocumentType()
        : base(
            document => document.IssuerNameVi,
            document => document.IssuerNameEn,
            document => document.NoteVi,
            document => document.NoteEn
        ) => this.IsNode(document => document.Code);

    /// <summary>Name of the issuing body, as given by the platform.</summary>
    /// <param name="document">The document.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string IssuerName([FromSource] SourceDocument document, [FromServices] RequestLanguage preferred, Language? language) =>
        document.IssuerName(language ?? preferred.Value);

    /// <summary>Other identifying details; null when none. The Vietnamese is the platform's translation.</summary>
    /// <param name="document">The document.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string? Note([FromSource] SourceDocument document, [FromServices] RequestLanguage preferred, Language? language) =>
        document.NoteIn(language ?? preferred.Value);
}
