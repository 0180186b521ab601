using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Sort keys for verifications of chains.</summary>
internal sealed class ChainVerificationOrderType : OrderType<ChainVerification>
{
    public ChainVerificationOrderType()
        : base("ChainVerificationOrder", "verifications of chains")
    {
        Value("DATE", row => row.Date, "Day.");
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "Code of the model."
        );
    }
}
