using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>By what models can be ordered.</summary>
public enum ModelOrderKey
{
    /// <summary>By code.</summary>
    Code,

    /// <summary>By the calendar year in which support began.</summary>
    StartYear,

    /// <summary>By state money approved over all years, đồng; those of which it is not known come last.</summary>
    Approved,

    /// <summary>By state money paid out over all years, đồng; those of which it is not known come last.</summary>
    Disbursed,

    /// <summary>By counterpart that the cooperative pledged over all years, đồng; those of which it is not known come last.</summary>
    [RequiresRole(Role.Ministry)]
    Pledged,

    /// <summary>By counterpart that the cooperative paid over all years, đồng; those of which it is not known come last.</summary>
    [RequiresRole(Role.Ministry)]
    Paid,
}
