using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Support units in the schema.</summary>
internal sealed class SupportUnitType : NamedType<SupportUnit>
{
    /// <summary>A support unit is a node.</summary>
    public SupportUnitType()
        : base(unit => unit.SearchName, unit => unit.ProvinceId)
    {
        this.IsNode(unit => unit.Code);
        this.Sublist(
            "models",
            "The models that it supports, by code.",
            unit => unit.Code,
            ChildRelation.ByOptional((ValueChainModel row) => row.SupportUnitCode, row => row.Code)
        );
        this.Sublist(
            "activities",
            "Its activities for models.",
            unit => unit.Code,
            ChildRelation.By((SupportActivity row) => row.SupportUnitCode, row => row.Id)
        );
        this.Sublist(
                "proposals",
                "The proposals that it appraises, by code.",
                unit => unit.Code,
                ChildRelation.By((Proposal row) => row.SupportUnitCode, row => row.Code)
            )
            .RequiresRole(Role.Ministry);
        this.Sublist(
                "difficulties",
                "Difficulties reported for it.",
                unit => unit.Code,
                ChildRelation.ByOptional((DifficultyReport row) => row.SupportUnitCode, row => row.Id)
            )
            .RequiresRole(Role.Ministry);
    }

    /// <summary>Its province among the 34; null for a central body.</summary>
    public static Province? Province([FromSource] SupportUnit unit, [FromServices] AreaDirectory areas) =>
        unit.ProvinceId is { } id ? areas.Province(id) : null;
}
