using System.Collections.Frozen;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>The outcome indicators in memory: they are few and change with the platform's version only.</summary>
/// <param name="indicators">Every outcome indicator, by code.</param>
internal sealed class OutcomeIndicatorDirectory(IReadOnlyList<OutcomeIndicator> indicators)
{
    private readonly FrozenDictionary<string, OutcomeIndicator> _byCode = indicators.ToFrozenDictionary(indicator => indicator.Code);

    /// <summary>Reads the outcome indicators of the register.</summary>
    public static OutcomeIndicatorDirectory Read(IDbContextFactory<RegisterContext> store)
    {
        using var register = store.CreateDbContext();
        return new OutcomeIndicatorDirectory([.. register.OutcomeIndicators.OrderBy(indicator => indicator.Code)]);
    }

    /// <summary>Every outcome indicator, by code.</summary>
    public IReadOnlyList<OutcomeIndicator> Indicators => indicators;

    /// <summary>The outcome indicator of a code; null when there is none.</summary>
    public OutcomeIndicator? Indicator(string code) => _byCode.GetValueOrDefault(code);
}
