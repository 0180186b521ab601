using System.Text.Json;
using static CollectiveEconomy.Api.Tests.Questions.FixedRegister;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>What was lent for models.</summary>
[Collection(nameof(FixedPlatform))]
public sealed class LoanQuestionsTests(FixedPlatform platform)
{
    [Fact]
    public async Task Loans_for_each_dong_of_state_money_and_loans_whose_conditions_were_met()
    {
        var exact = (await platform.AskAsync("loans-per-grant", exact: true)).Cells("funding");
        Assert.Equal(
            [
                // 1,000 + 500 on 500 + 300 + 300; one of two met.
                "P2018_2020 1100000000 1500000000 1.364 50",
                // 2,000 + 1,500 + 300 + 400 on 800 + 900 + 100 + 800; two of three, of the fourth it is not known.
                "P2021_2025 2600000000 4200000000 1.615 66.7",
                // Three of five.
                "- 3700000000 5700000000 1.541 60",
            ],
            exact.Select(cell =>
                FormattableString.Invariant(
                    $"{cell.Text("programme.code")} {cell.Text("disbursed")} {cell.Text("loans.total")} {cell.Number("loansPerGrant.value"):0.####} {cell.Number("shareMeetingLoanConditions.value"):0.####}"
                )
            )
        );
    }

    [Fact]
    public async Task Anybody_is_told_of_loans_what_no_two_borrowers_give_away()
    {
        var shown = (await platform.AskAsync("loans-per-grant")).Cells("funding");
        // Two borrowers in the first programme; in the second four, of whom two have 3,500 of 4,200; five in all, of whom two have 3,500 of 5,700: so few
        // that what is told is of low reliability.
        Assert.Equal(["Q Q Q", "U U U", "U U U"], shown.Select(Statuses));
        foreach (var (cell, programme, disbursed) in new[] { (shown[1], "P2021_2025", 2_600_000_000m), (shown[2], null, 3_700_000_000m) })
        {
            var rows = Money
                .OfModels.Where(money => money.Loan is not null && (programme is null || ModelOf(money.Model).ProgrammeCode == programme))
                .ToList();
            var given = rows.Select(money => (money.Cooperative, money.Loan)).ToList();
            var loans = given.Select(loan => loan.Loan).Known();
            Told.ToAnybody(cell.Number("loans.total"), cell.Text("loans.status"), loans, given);
            Told.ToAnybody(cell.Number("loansPerGrant.value"), cell.Text("loansPerGrant.status"), loans.Over(disbursed), given);
            Assert.Equal(disbursed, cell.Number("disbursed"));
        }
    }

    private static string Statuses(JsonElement cell) =>
        $"{cell.Text("loans.status")} {cell.Text("loansPerGrant.status")} {cell.Text("shareMeetingLoanConditions.status")}";
}
