using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Sort keys for links of chains.</summary>
internal sealed class ChainLinkOrderType : OrderType<ChainLink>
{
    public ChainLinkOrderType()
        : base("ChainLinkOrder", "links of chains")
    {
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "Code of the model."
        );
        Choice("STAGE", row => row.Stage, "Stage, in the order of the chain.");
        NullsLastValue("CONTRACT_FROM", row => row.ContractFrom, "First day of the contract.").RequiresRole(Role.Ministry);
        NullsLastValue("CONTRACT_TO", row => row.ContractTo, "Last day of the contract.").RequiresRole(Role.Ministry);
        NullsLastValue("VOLUME_TONNES", row => row.VolumeTonnes, "Volume that passes it in a year, in tonnes.").RequiresRole(Role.Ministry);
    }
}
