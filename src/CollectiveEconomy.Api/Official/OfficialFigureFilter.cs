using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Official;

/// <summary>Which official figures are wanted. All that is given must hold.</summary>
/// <param name="Indicator">What they measure, a code of an indicator.</param>
/// <param name="Areas">The area set of their area; the whole country has none.</param>
/// <param name="Area">Their area, a code of a province or region, or VN. A province's code needs `areas`, since seven codes have two meanings.</param>
/// <param name="Year">The calendar year in which their period ends.</param>
/// <param name="Issuer">The body that states them, for example VCA or MPI.</param>
/// <param name="Source">The document that states them, a code of a source document.</param>
/// <param name="Kind">What kind of statement they are.</param>
/// <param name="Entity">The population that they count, a code of ENTITY.</param>
/// <param name="Field">The field of activity, a code of HTX_FIELD_VCA; _T for all.</param>
/// <param name="Breakdown">The further breakdown, for example FUNDING_SOURCE.</param>
public sealed record OfficialFigureFilter(
    CodeFilter? Indicator,
    AreaSet? Areas,
    CodeFilter? Area,
    NumberFilter? Year,
    CodeFilter? Issuer,
    CodeFilter? Source,
    IReadOnlyList<ValueKind>? Kind,
    CodeFilter? Entity,
    CodeFilter? Field,
    CodeFilter? Breakdown
);
