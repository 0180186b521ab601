using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Organisations in the schema, with what the administrative register says of them.</summary>
[HasLineage<Cooperative>]
internal sealed class CooperativeType : TypeOf<Cooperative>
{
    /// <summary>A cooperative is a node; its codes become entries of their lists.</summary>
    public CooperativeType()
        : base(
            cooperative => cooperative.Id,
            cooperative => cooperative.SearchName,
            cooperative => cooperative.LegalForm,
            cooperative => cooperative.Field,
            cooperative => cooperative.VsicSection,
            cooperative => cooperative.ServiceType,
            cooperative => cooperative.ProvinceId,
            cooperative => cooperative.FormerProvinceId,
            cooperative => cooperative.UnionId
        )
    {
        this.IsNode(cooperative => cooperative.Code);
        this.Sublist(
                "reports",
                "Its annual reports, the latest first.",
                cooperative => cooperative.Id,
                ChildRelation.By((AnnualReport row) => row.CooperativeId, row => row.Year, descending: true)
            )
            .RequiresRole(Role.Ministry);
        this.Sublist(
            "models",
            "The models carried out at it, by code.",
            cooperative => cooperative.Id,
            ChildRelation.By((ValueChainModel row) => row.CooperativeId, row => row.Code)
        );
        this.Sublist(
                "production",
                "Its production, by product and year.",
                cooperative => cooperative.Id,
                ChildRelation.By((Production row) => row.CooperativeId, row => row.Id)
            )
            .RequiresRole(Role.Ministry);
        this.Sublist(
            "certifications",
            "Its certifications.",
            cooperative => cooperative.Id,
            ChildRelation.By((Certification row) => row.CooperativeId, row => row.Id)
        );
        this.Sublist(
            "designations",
            "Its products that the One Commune One Product programme named.",
            cooperative => cooperative.Id,
            ChildRelation.ByOptional((KeyProductDesignation row) => row.CooperativeId, row => row.Id)
        );
        this.Sublist(
                "proposals",
                "Its proposals, by code.",
                cooperative => cooperative.Id,
                ChildRelation.By((Proposal row) => row.CooperativeId, row => row.Code)
            )
            .RequiresRole(Role.Ministry);
        this.Sublist("loans", "Its loans.", cooperative => cooperative.Id, ChildRelation.By((Loan row) => row.CooperativeId, row => row.Id))
            .RequiresRole(Role.Ministry);
        this.Sublist(
            "memberCooperatives",
            "The organisations that belong to it, by code; none for organisations other than unions.",
            cooperative => cooperative.Id,
            ChildRelation.ByOptional((Cooperative row) => row.UnionId, row => row.Code)
        );
    }

    /// <summary>Legal form.</summary>
    public static Code LegalForm([FromSource] Cooperative cooperative, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.LegalForm, cooperative.LegalForm)!;

    /// <summary>Field of activity; null when not stated.</summary>
    public static Code? Field([FromSource] Cooperative cooperative, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.Field, cooperative.Field);

    /// <summary>Section of VSIC 2018; null when not stated.</summary>
    public static Code? VsicSection([FromSource] Cooperative cooperative, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.VsicSection, cooperative.VsicSection);

    /// <summary>Services to its members; null when not stated.</summary>
    public static Code? ServiceType([FromSource] Cooperative cooperative, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.ServiceType, cooperative.ServiceType);

    /// <summary>Province in an area set; null among the 63 when only the new province is known.</summary>
    /// <param name="cooperative">The organisation.</param>
    /// <param name="directory">The areas.</param>
    /// <param name="areas">The area set.</param>
    public static Province? Province(
        [FromSource] Cooperative cooperative,
        [FromServices] AreaDirectory directory,
        AreaSet areas = AreaSet.Areas2025
    ) => (areas == AreaSet.Areas2025 ? cooperative.ProvinceId : cooperative.FormerProvinceId) is { } id ? directory.Province(id) : null;

    /// <summary>Union that it belongs to; null when none.</summary>
    public static GraphQL.DataLoader.IDataLoaderResult<Cooperative?>? Union(
        [FromSource] Cooperative cooperative,
        [FromServices] CooperativeById cooperatives
    ) => cooperative.UnionId is { } id ? cooperatives.LoadAsync(id) : null;
}
