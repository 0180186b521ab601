using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Filter on outcome indicators.</summary>
internal sealed class OutcomeIndicatorFilterType : FilterType<OutcomeIndicator>
{
    /// <summary>Declares it.</summary>
    /// <param name="known">The codes of the register.</param>
    public OutcomeIndicatorFilterType(RegisterCodes known)
        : base("OutcomeIndicatorFilter", "outcome indicators")
    {
        Code("code", indicator => indicator.Code, known.OutcomeIndicators, "Code");
    }
}
