using CollectiveEconomy.Api.Tests.Questions.Rows;
using static CollectiveEconomy.Api.Tests.Questions.FixedRegister;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>Money of a model: a line of a source, or a loan, which has none.</summary>
internal sealed record Money(
    int Model,
    int Year,
    string Source,
    long? Planned,
    long? Approved,
    long? Disbursed,
    long? Pledged,
    long? Paid,
    long? Loan
)
{
    public int Cooperative => CooperativeOf(ModelOf(Model)).Id;

    public static IReadOnlyList<Money> OfModels { get; } =
    [
        .. FixedMoney.Lines.Select(line => new Money(
            line.ModelId,
            line.Year,
            line.Source,
            line.Planned,
            line.Approved,
            line.Disbursed,
            line.Pledged,
            line.Paid,
            null
        )),
        .. from loan in FixedMoney.Loans
        where loan.ModelId is not null
        select new Money(loan.ModelId!.Value, loan.DisbursedOn.Year, "-", null, null, null, null, null, loan.Amount),
    ];
}
