using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Filter on links of chains.</summary>
internal sealed class ChainLinkFilterType : FilterType<ChainLink>
{
    /// <summary>Declares it.</summary>
    public ChainLinkFilterType()
        : base("ChainLinkFilter", "links of chains")
    {
        Value<ChoiceFilterType<ChainStage>, ChainStage>("stage", link => link.Stage, "Stage of the value chain.");
        Value<ChoiceFilterType<PartnerKind>, PartnerKind>("partnerKind", link => link.PartnerKind, "Type of partner.");
        Related<ValueChainModel, ModelFilterType>(
            "model",
            register => register.Models,
            (model, row) => model.Id == row.ModelId,
            "The model."
        );
    }
}
