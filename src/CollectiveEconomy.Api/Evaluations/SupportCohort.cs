namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Supported organisations, by the year in which support first began. Those never supported are never left out.</summary>
internal enum SupportCohort
{
    /// <summary>All.</summary>
    All,

    /// <summary>Support began from 2018 to 2020.</summary>
    From2018To2020,

    /// <summary>Support began from 2021 to 2025.</summary>
    From2021To2025,
}
