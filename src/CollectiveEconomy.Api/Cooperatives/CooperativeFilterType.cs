using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.ValueChains;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Filter on organisations.</summary>
internal sealed class CooperativeFilterType : FilterType<Cooperative>
{
    /// <summary>Declares it.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="codelists">The codelists.</param>
    public CooperativeFilterType(AreaDirectory areas, CodelistDirectory codelists)
        : base("CooperativeFilter", "organisations")
    {
        Value<CodeFilterType, string?>("code", cooperative => cooperative.Code, "Code.");
        Text(
            "name",
            cooperative => cooperative.SearchName,
            "Name; one that begins with a word for the legal form is found however it is written: `HTX An Bình` is `Hợp tác xã An Bình`.",
            OrganisationNames.Spellings
        );
        this.Areas(areas, cooperative => cooperative.ProvinceId, cooperative => cooperative.FormerProvinceId);
        Code("field", cooperative => cooperative.Field, codelists.Permitted(CodelistIds.Field), "Field of activity");
        Code("legalForm", cooperative => cooperative.LegalForm, codelists.Permitted(CodelistIds.LegalForm), "Legal form");
        Code("vsicSection", cooperative => cooperative.VsicSection, codelists.Permitted(CodelistIds.VsicSection), "Section of VSIC 2018");
        Code(
            "serviceType",
            cooperative => cooperative.ServiceType,
            codelists.Permitted(CodelistIds.ServiceType),
            "What it does for its members"
        );
        Value<IntFilterType, int?>(
            "foundedYear",
            cooperative => cooperative.Founded == null ? null : cooperative.Founded.Value.Year,
            "Calendar year of founding."
        );
        Value<DateFilterType, DateOnly?>("founded", cooperative => cooperative.Founded, "Date of founding.");
        Value<DateFilterType, DateOnly?>("dissolved", cooperative => cooperative.Dissolved, "Date of dissolution.");
        Value<ChoiceFilterType<Origin>, Origin>("origin", cooperative => cooperative.Origin, "Origin of the row.");
        Related<Cooperative, CooperativeFilterType>(
            "union",
            register => register.Cooperatives,
            (union, cooperative) => union.Id == cooperative.UnionId,
            "Union that it belongs to."
        );
        Related<ValueChainModel, ModelFilterType>(
            "models",
            register => register.Models,
            (model, cooperative) => model.CooperativeId == cooperative.Id,
            "Models carried out by the organisation."
        );
    }
}
