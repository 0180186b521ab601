using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Filter on support units.</summary>
internal sealed class SupportUnitFilterType : FilterType<SupportUnit>
{
    /// <summary>Declares it.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="known">The codes of the register.</param>
    public SupportUnitFilterType(AreaDirectory areas, RegisterCodes known)
        : base("SupportUnitFilter", "support units")
    {
        Code("code", unit => unit.Code, known.SupportUnits, "Code");
        Value<ChoiceFilterType<SupportUnitKind>, SupportUnitKind>("kind", unit => unit.Kind, "Type of body.");
        this.Areas(areas, unit => unit.ProvinceId, unit => null);
    }
}
