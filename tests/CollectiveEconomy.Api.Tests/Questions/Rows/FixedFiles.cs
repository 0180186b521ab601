using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Tests.Questions.Rows;

/// <summary>What passed over the desks of support units.</summary>
internal static class FixedFiles
{
    /// <summary>Three files are open at the end of 2025; one of them was decided in the year after, of which no release tells yet.</summary>
    public static IReadOnlyList<Proposal> Proposals { get; } =
    [
        .. Table
            .Read(
                """
                coop unit        submitted  decided    decision
                1    VCA_STE     2021-01-01 2021-04-11 Approved
                3    VCA_STE     2022-01-01 2022-02-20 Rejected
                7    VCA_STE     2025-10-01 -          -
                2    ALLIANCE_08 2021-03-01 2021-03-11 Approved
                4    ALLIANCE_08 2021-03-01 2021-03-21 Approved
                1    ALLIANCE_08 2022-03-01 2022-03-31 Withdrawn
                3    ALLIANCE_08 2022-03-01 2022-04-10 Approved
                12   ALLIANCE_80 2025-11-01 -          -
                14   ALLIANCE_01 2025-12-01 2026-01-15 Approved
                """
            )
            .Select(
                (row, place) =>
                    new Proposal
                    {
                        Id = 100 + place,
                        Code = $"P-{place}",
                        CooperativeId = 1_000 + row[0].Int(),
                        ProgrammeCode = "P2021_2025",
                        SupportUnitCode = row[1]!,
                        CriteriaSetCode = "P2021_2025_V1",
                        Submitted = row[2].Day(),
                        Rounds = 1,
                        Decided = row[3].DayOrNull(),
                        Decision = row[4] is { } decision ? Enum.Parse<ProposalDecision>(decision) : null,
                        Score = null,
                        RequestedAmount = null,
                        ApprovedAmount = null,
                        Origin = Origin.Collected,
                    }
            ),
    ];

    /// <summary>The last two concern the work of units as such.</summary>
    public static IReadOnlyList<DifficultyReport> Difficulties { get; } =
    [
        .. Table
            .Read(
                """
                model unit        type                  day        severity
                1     -           COUNTERPART_SHORTFALL 2019-05-01 4
                1     -           COUNTERPART_SHORTFALL 2019-09-01 2
                2     VCA_TIP     SLOW_APPRAISAL        2019-06-01 3
                4     ALLIANCE_08 COUNTERPART_SHORTFALL 2021-06-01 5
                5     ALLIANCE_80 MANAGER_CAPACITY      2022-06-01 2
                6     -           MANAGER_CAPACITY      2023-06-01 3
                -     ALLIANCE_01 PROVIDER_CAPACITY     2022-06-01 4
                -     VCA_TIP     SLOW_APPRAISAL        2022-07-01 1
                """
            )
            .Select(
                (row, place) =>
                    new DifficultyReport
                    {
                        Id = 100 + place,
                        ModelId = row[0] is { } model ? 500 + model.Int() : null,
                        SupportUnitCode = row[1],
                        Type = row[2]!,
                        Date = row[3].Day(),
                        Severity = row[4].Int(),
                    }
            ),
    ];
}
