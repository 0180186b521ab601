using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Api.ValueChains;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.Loans;

/// <summary>Filter on loans.</summary>
internal sealed class LoanFilterType : FilterType<Loan>
{
    /// <summary>Declares it.</summary>
    public LoanFilterType()
        : base("LoanFilter", "loans")
    {
        Value<ChoiceFilterType<LenderKind>, LenderKind>("lenderKind", loan => loan.LenderKind, "Type of lender.");
        Value<LongFilterType, long>("amount", loan => loan.Amount, "Amount, in đồng.");
        Value<DateFilterType, DateOnly>("disbursedOn", loan => loan.DisbursedOn, "Date of disbursement.");
        Value<FlagFilterType, bool?>("conditionsMet", loan => loan.ConditionsMet, "Whether the loan conditions were met.");
        Related<Cooperative, CooperativeFilterType>(
            "cooperative",
            register => register.Cooperatives,
            (cooperative, row) => cooperative.Id == row.CooperativeId,
            "The organisation."
        );
        Related<ValueChainModel, ModelFilterType>(
            "model",
            register => register.Models,
            (model, row) => model.Id == row.ModelId,
            "The model."
        );
    }
}
