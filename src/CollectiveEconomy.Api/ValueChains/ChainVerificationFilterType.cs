using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Filter on verifications of chains.</summary>
internal sealed class ChainVerificationFilterType : FilterType<ChainVerification>
{
    /// <summary>Declares it.</summary>
    public ChainVerificationFilterType()
        : base("ChainVerificationFilter", "verifications of chains")
    {
        Value<DateFilterType, DateOnly>("date", verification => verification.Date, "Date of the verification.");
        Value<FlagFilterType, bool>("isAlive", verification => verification.IsAlive, "Whether the chain was active.");
        Related<ValueChainModel, ModelFilterType>(
            "model",
            register => register.Models,
            (model, row) => model.Id == row.ModelId,
            "The model."
        );
    }
}
