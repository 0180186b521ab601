using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>The average effect when the units of one group are left out altogether: whether one cohort carries the result.</summary>
/// <param name="Group">Period of the first treatment of the units left out.</param>
/// <param name="Effect">The average of the others; null when they have no effect.</param>
public sealed record LeaveOneGroupOut(int Group, AverageEffect? Effect)
{
    /// <summary>The averages, one for each group treated within the panel.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="options">Choices of the estimate.</param>
    /// <param name="aggregation">Over what is averaged.</param>
    /// <param name="clusters">Cluster of each unit, numbered from 0; null where each unit is one.</param>
    public static IReadOnlyList<LeaveOneGroupOut> Of(
        Panel panel,
        GroupTimeOptions options,
        Aggregation aggregation,
        IReadOnlyList<int>? clusters
    ) =>
        [
            .. panel
                .Groups.Where(group => group <= panel.LastPeriod)
                .Select(group =>
                {
                    int[] units = [.. Enumerable.Range(0, panel.Units).Where(unit => panel.FirstTreated[unit] != group)];
                    var others = panel.Only(units);
                    return new LeaveOneGroupOut(
                        group,
                        AverageEffect.Of(
                            others,
                            GroupTimeEstimator.Estimate(others, options),
                            aggregation,
                            clusters is null ? null : [.. units.Select(unit => clusters[unit])]
                        )
                    );
                }),
        ];
}
