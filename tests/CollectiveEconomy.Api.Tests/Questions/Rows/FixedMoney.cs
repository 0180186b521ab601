using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Api.Tests.Questions.Rows;

/// <summary>Money of the models, and loans; in millions of đồng.</summary>
internal static class FixedMoney
{
    public static IReadOnlyList<FundingLine> Lines { get; } =
    [
        .. Table
            .Read(
                """
                model source      year planned approved disbursed pledged paid
                1     NTM         2019 600     500      500       -       -
                1     COUNTERPART 2019 -       -        -         200     200
                2     POVERTY     2019 400     400      300       -       -
                2     COUNTERPART 2019 -       -        -         100     90
                3     NTM         2020 300     300      300       -       -
                3     COUNTERPART 2020 -       -        -         150     100
                3     COUNTERPART 2021 -       -        -         0       50
                4     NTM         2021 800     700      600       -       -
                4     NTM         2022 200     200      200       -       -
                4     COUNTERPART 2021 -       -        -         400     300
                4     COUNTERPART 2022 -       -        -         100     -
                5     ECON_CAREER 2021 1000    1000     900       -       -
                5     COUNTERPART 2021 -       -        -         500     -
                6     OTHER       2022 500     -        -         -       -
                7     NTM         2022 100     100      100       -       -
                9     NTM         2023 900     900      800       -       -
                9     COUNTERPART 2023 -       -        -         300     100
                """
            )
            .Select(
                (row, place) =>
                    new FundingLine
                    {
                        Id = 100 + place,
                        ModelId = 500 + row[0].Int(),
                        Source = row[1]!,
                        Year = row[2].Int(),
                        Planned = row[3].Millions(),
                        Approved = row[4].Millions(),
                        Disbursed = row[5].Millions(),
                        Pledged = row[6].Millions(),
                        Paid = row[7].Millions(),
                    }
            ),
    ];

    /// <summary>The last is for no model, so it is none of a programme's.</summary>
    public static IReadOnlyList<Loan> Loans { get; } =
    [
        .. Table
            .Read(
                """
                model coop amount day        met
                1     1    1000   2019-06-01 yes
                3     9    500    2020-06-01 no
                4     2    2000   2021-06-01 yes
                5     10   1500   2021-09-01 -
                6     11   300    2022-06-01 yes
                9     1    400    2023-06-01 no
                -     7    700    2023-06-01 yes
                """
            )
            .Select(
                (row, place) =>
                    new Loan
                    {
                        Id = 100 + place,
                        ModelId = row[0] is { } model ? 500 + model.Int() : null,
                        CooperativeId = 1_000 + row[1].Int(),
                        LenderKind = LenderKind.Bank,
                        Amount = row[2].Millions()!.Value,
                        AnnualRate = 7,
                        TermMonths = 24,
                        DisbursedOn = row[3].Day(),
                        ConditionsMet = row[4].Flag(),
                    }
            ),
    ];
}
