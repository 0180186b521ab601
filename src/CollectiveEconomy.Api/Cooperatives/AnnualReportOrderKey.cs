namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>By what annual reports can be ordered.</summary>
public enum AnnualReportOrderKey
{
    /// <summary>By calendar year.</summary>
    Year,

    /// <summary>By members on 31 December; those of which they are not known come last.</summary>
    Members,

    /// <summary>By regular workers on 31 December; those of which they are not known come last.</summary>
    Workers,

    /// <summary>By charter capital on 31 December, đồng; those of which it is not known come last.</summary>
    CharterCapital,

    /// <summary>By total assets on 31 December, đồng; those of which they are not known come last.</summary>
    TotalAssets,

    /// <summary>By revenue of the year, đồng; those of which it is not known come last.</summary>
    Revenue,

    /// <summary>By profit before tax of the year, đồng; those of which it is not known come last.</summary>
    ProfitBeforeTax,

    /// <summary>By average income of a regular worker over the year, đồng; those of which it is not known come last.</summary>
    AverageWorkerIncome,

    /// <summary>By score of the yearly assessment, points; those that were not assessed come last.</summary>
    Score,
}
