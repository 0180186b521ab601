using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>By what links of chains can be ordered.</summary>
public sealed class ChainLinkOrderType : OrderType<ChainLink>
{
    /// <summary>Declares it.</summary>
    public ChainLinkOrderType()
        : base("ChainLinkOrder", "links of chains")
    {
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "By code of the model."
        );
        Choice("STAGE", row => row.Stage, "By stage, in the order of the chain.");
        Known("CONTRACT_FROM", row => row.ContractFrom, "By first day of the contract", "those without").RequiresRole(Role.Ministry);
        Known("CONTRACT_TO", row => row.ContractTo, "By last day of the contract", "those without").RequiresRole(Role.Ministry);
        Known("VOLUME_TONNES", row => row.VolumeTonnes, "By volume that passes it in a year, tonnes").RequiresRole(Role.Ministry);
    }
}
