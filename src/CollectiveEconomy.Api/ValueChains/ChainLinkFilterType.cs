using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>What can be asked of links of chains.</summary>
internal sealed class ChainLinkFilterType : FilterType<ChainLink>
{
    /// <summary>Declares it.</summary>
    public ChainLinkFilterType()
        : base("ChainLinkFilter", "links of chains")
    {
        Value<ChoiceFilterType<ChainStage>, ChainStage>("stage", link => link.Stage, "Stage of the chain.");
        Value<ChoiceFilterType<PartnerKind>, PartnerKind>("partnerKind", link => link.PartnerKind, "What kind the partner is.");
        Related<ValueChainModel, ModelFilterType>(
            "model",
            register => register.Models,
            (model, row) => model.Id == row.ModelId,
            "The model."
        );
    }
}
