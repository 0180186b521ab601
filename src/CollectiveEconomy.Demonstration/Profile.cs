using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration;

/// <summary>
/// What is typical of a field, relative to agriculture. Assumptions: no figure says them by field. Only their proportions count, since the
/// means of all cooperatives are calibrated.
/// </summary>
/// <param name="Members">Members.</param>
/// <param name="Workers">Regular workers.</param>
/// <param name="Capital">Charter capital.</param>
/// <param name="AssetsToCapital">Total assets for one đồng of charter capital.</param>
/// <param name="Revenue">Revenue.</param>
/// <param name="Income">Income of a worker.</param>
/// <param name="WomenMembers">Share of women among members.</param>
/// <param name="WomenWorkers">Share of women among workers.</param>
/// <param name="Linkage">How much nearer to chains than agriculture, in standard deviations of cooperatives.</param>
internal sealed record Profile(
    double Members,
    double Workers,
    double Capital,
    double AssetsToCapital,
    double Revenue,
    double Income,
    double WomenMembers,
    double WomenWorkers,
    double Linkage
)
{
    /// <summary>A credit fund sells through no chain and has no high technology of production.</summary>
    private const double Never = -1000;

    private static readonly Dictionary<string, Profile> OfField = new()
    {
        ["AGRI"] = new(1, 1, 1, 2.2, 1, 1, 0.38, 0.42, 0),
        ["IND"] = new(0.25, 1.8, 1.2, 2.4, 1.5, 1.15, 0.36, 0.48, -0.4),
        ["TRD"] = new(0.35, 1, 1, 2.3, 1.7, 1.05, 0.40, 0.43, -0.7),
        ["TRP"] = new(0.45, 2, 1.4, 2.3, 1.5, 1.2, 0.12, 0.10, -1.6),
        ["CON"] = new(0.15, 1.6, 1.6, 2.6, 1.8, 1.2, 0.16, 0.14, -1.6),
        ["PCF"] = new(6, 1, 3, 12, 2.5, 1.8, 0.45, 0.56, Never),
        ["ENV"] = new(0.2, 1.3, 0.8, 2, 0.9, 0.95, 0.42, 0.52, -1.4),
        ["OTH"] = new(0.3, 1, 0.9, 2.2, 0.9, 1.05, 0.40, 0.45, -1.4),
    };

    private static readonly Dictionary<string, Profile> OfGroups = OfField.ToDictionary(
        field => field.Key,
        field => field.Value with { Members = 1, Workers = 0.15, Capital = 0.05, Revenue = 0.08, Linkage = field.Value.Linkage - 1 }
    );

    private static readonly Dictionary<string, Profile> OfUnions = OfField.ToDictionary(
        field => field.Key,
        field => field.Value with { Workers = 1.6, Capital = 3, Revenue = 4, Linkage = field.Value.Linkage + 0.8 }
    );

    /// <summary>A group has no legal personality and few means; a union is larger than one of its cooperatives.</summary>
    public static Profile Of(Organisation organisation) =>
        organisation.LegalForm switch
        {
            LegalForms.Group => OfGroups[organisation.Field],
            LegalForms.Union => OfUnions[organisation.Field],
            _ => OfField[organisation.Field],
        };
}
