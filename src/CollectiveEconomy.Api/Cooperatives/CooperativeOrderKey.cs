using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>By what organisations can be ordered.</summary>
public enum CooperativeOrderKey
{
    /// <summary>By code.</summary>
    Code,

    /// <summary>By name without diacritics.</summary>
    Name,

    /// <summary>By founding day; those of which it is not stated come first.</summary>
    Founded,

    /// <summary>By members on 31 December of a year, persons or households; those of which they are not known come last.</summary>
    [RequiresRole(Role.Ministry)]
    Members,

    /// <summary>By regular workers on 31 December of a year, persons; those of which they are not known come last.</summary>
    [RequiresRole(Role.Ministry)]
    Workers,

    /// <summary>By charter capital on 31 December of a year, đồng; those of which it is not known come last.</summary>
    [RequiresRole(Role.Ministry)]
    CharterCapital,

    /// <summary>By total assets on 31 December of a year, đồng; those of which they are not known come last.</summary>
    [RequiresRole(Role.Ministry)]
    TotalAssets,

    /// <summary>By revenue of a year, đồng; those of which it is not known come last.</summary>
    [RequiresRole(Role.Ministry)]
    Revenue,

    /// <summary>By profit before tax of a year, đồng; those of which it is not known come last.</summary>
    [RequiresRole(Role.Ministry)]
    ProfitBeforeTax,

    /// <summary>By average income of a regular worker over a year, đồng; those of which it is not known come last.</summary>
    [RequiresRole(Role.Ministry)]
    AverageWorkerIncome,
}
