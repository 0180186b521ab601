using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Which organisations are wanted. All that is given must hold.</summary>
/// <param name="Code">Their code.</param>
/// <param name="Name">Their name.</param>
/// <param name="Province">Their province, a code of the area set in the argument `areas`.</param>
/// <param name="Region">Their region, a code of the area set in the argument `areas`.</param>
/// <param name="Field">Their field of activity, a code of HTX_FIELD_VCA.</param>
/// <param name="LegalForm">Their legal form, a code of LEGAL_FORM.</param>
/// <param name="FoundedYear">The calendar year of their founding.</param>
/// <param name="Origin">Where their rows come from.</param>
public sealed record CooperativeFilter(
    CodeFilter? Code,
    TextFilter? Name,
    CodeFilter? Province,
    CodeFilter? Region,
    CodeFilter? Field,
    CodeFilter? LegalForm,
    NumberFilter? FoundedYear,
    Origin? Origin
);
