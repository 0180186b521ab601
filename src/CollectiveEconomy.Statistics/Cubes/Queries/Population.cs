namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>The organisations that a question counts: every figure of a cell is of the same ones.</summary>
public enum Population
{
    /// <summary>Cooperatives and people's credit funds, as counted in official totals.</summary>
    Cooperatives,

    /// <summary>Organisations of every legal form: also unions, and cooperative groups by the number that each sampled one represents.</summary>
    AllOrganisations,
}
