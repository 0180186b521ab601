using CollectiveEconomy.Api.Official;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Programmes in the schema.</summary>
internal sealed class ProgrammeType : NamedType<Programme>
{
    /// <summary>A programme is a node.</summary>
    public ProgrammeType()
        : base(programme => programme.SourceDocumentCode)
    {
        this.IsNode(programme => programme.Code);
        this.Sublist(
            "criteriaSets",
            "Its criteria, version by version.",
            programme => programme.Code,
            ChildRelation.By((CriteriaSet row) => row.ProgrammeCode, row => row.Version),
            hasFilter: false
        );
        this.Sublist(
            "models",
            "The models that it supports, by code.",
            programme => programme.Code,
            ChildRelation.By((ValueChainModel row) => row.ProgrammeCode, row => row.Code)
        );
        this.Sublist(
                "proposals",
                "The proposals made to it, by code.",
                programme => programme.Code,
                ChildRelation.By((Proposal row) => row.ProgrammeCode, row => row.Code)
            )
            .RequiresRole(Role.Ministry);
    }

    /// <summary>Founding document; null when not known.</summary>
    public static IDataLoaderResult<SourceDocument?>? SourceDocument(
        [FromSource] Programme programme,
        [FromServices] SourceDocumentByCode documents
    ) => programme.SourceDocumentCode is { } code ? documents.LoadAsync(code) : null;
}
