using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>What can be asked of support units.</summary>
public sealed class SupportUnitFilterType : FilterType<SupportUnit>
{
    /// <summary>Declares it.</summary>
    /// <param name="areas">The areas.</param>
    public SupportUnitFilterType(AreaDirectory areas)
        : base("SupportUnitFilter", "support units")
    {
        Code(
            "code",
            unit => unit.Code,
            new KnownCodes("the support units", register => register.SupportUnits.Select(known => known.Code)),
            "Code"
        );
        Value<ChoiceFilterType<SupportUnitKind>, SupportUnitKind>("kind", unit => unit.Kind, "What kind of body it is.");
        Areas(areas, unit => unit.ProvinceId, unit => null);
    }
}
