using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>What can be asked of outcome indicators.</summary>
public sealed class OutcomeIndicatorFilterType : FilterType<OutcomeIndicator>
{
    /// <summary>Declares it.</summary>
    public OutcomeIndicatorFilterType()
        : base("OutcomeIndicatorFilter", "outcome indicators")
    {
        Code(
            "code",
            indicator => indicator.Code,
            new KnownCodes("the outcome indicators", register => register.OutcomeIndicators.Select(known => known.Code)),
            "Code"
        );
    }
}
