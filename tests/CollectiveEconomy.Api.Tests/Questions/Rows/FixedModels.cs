using System.Globalization;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.Tests.Questions.Rows;

/// <summary>Models of two programmes. One was given up, one is approved and has not begun, one cooperative has two.</summary>
internal static class FixedModels
{
    private static readonly IReadOnlyList<string?[]> Rows = Table.Read(
        """
        id coop programme  unit        starts     planned    ended      status    products
        1  1    P2018_2020 VCA_STE     2019-03-01 2020-02-29 2020-02-29 Closed    KP01:0.6,KP02:0.4
        2  6    P2018_2020 VCA_TIP     2019-01-01 2019-12-31 2019-12-31 Closed    KP05:1
        3  9    P2018_2020 VCA_STE     2020-01-01 2020-12-31 2020-12-31 Accepted  KP02:1
        4  2    P2021_2025 ALLIANCE_08 2021-01-01 2022-12-31 2022-12-31 Closed    KP01:1
        5  10   P2021_2025 ALLIANCE_80 2021-07-01 2024-06-30 2024-06-30 Accepted  KP03:0.5,KP01:0.5
        6  11   P2021_2025 ALLIANCE_80 2022-01-01 2024-12-31 -          Running   KP03:1
        7  4    P2021_2025 ALLIANCE_08 2022-01-01 2023-12-31 2023-03-31 Cancelled -
        8  18   P2021_2025 -           2025-07-01 2027-06-30 -          Approved  KP02:1
        9  1    P2021_2025 ALLIANCE_08 2023-01-01 2025-12-31 -          Running   KP01:1
        """
    );

    public static IReadOnlyList<ValueChainModel> All { get; } =
    [
        .. Rows.Select(row => new ValueChainModel
        {
            Id = 500 + row[0].Int(),
            Code = $"M-{row[0]}",
            CooperativeId = 1_000 + row[1].Int(),
            ProgrammeCode = row[2]!,
            SupportUnitCode = row[3],
            ProposalId = null,
            StartYear = row[4].Day().Year,
            Starts = row[4].Day(),
            PlannedEnd = row[5].Day(),
            Ended = row[6].DayOrNull(),
            Status = Enum.Parse<ModelStatus>(row[7]!),
            Origin = Origin.Collected,
            Note = null,
        }),
    ];

    public static IReadOnlyList<ModelProduct> Products { get; } =
    [
        .. from row in Rows
        where row[8] is not null
        from product in row[8]!.Split(',')
        let parts = product.Split(':')
        select new ModelProduct(500 + row[0].Int(), parts[0], decimal.Parse(parts[1], CultureInfo.InvariantCulture)),
    ];

    /// <summary>Looks at chains. Nobody looked at the fifth; what was given up is not at risk.</summary>
    public static IReadOnlyList<ChainVerification> Looks { get; } =
    [
        .. Table
            .Read(
                """
                model day        alive
                1     2021-02-28 yes
                1     2022-02-28 yes
                1     2023-03-31 yes
                2     2020-12-31 yes
                2     2021-12-31 no
                3     2021-06-30 no
                4     2023-12-31 yes
                7     2024-03-31 no
                """
            )
            .Select(
                (row, place) =>
                    new ChainVerification
                    {
                        Id = 100 + place,
                        ModelId = 500 + row[0].Int(),
                        Date = row[1].Day(),
                        IsAlive = row[2].Flag()!.Value,
                    }
            ),
    ];
}
