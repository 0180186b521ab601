using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Evaluations.Effects;
using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Checks an evaluation before anything is read.</summary>
internal static class EvaluationChecks
{
    /// <summary>Maximum number of years of anticipation.</summary>
    public const int MaxAnticipation = 3;

    /// <summary>Maximum number of days of a restricted mean: thirty years.</summary>
    public const int MaxLimit = 10_950;

    private const int MaxCovariates = 6;
    private const string Support = "yearsSinceSupport";

    /// <summary>Whether support itself decides a dimension.</summary>
    public static bool IsOfSupport(Dimension dimension) => dimension.Name == Support || dimension.DeterminedBy == Support;

    /// <summary>Refuses filters that would select by what support may have changed.</summary>
    /// <exception cref="QueryRefused">There is one.</exception>
    public static void RefuseFilters(CubeQuery question)
    {
        var usable = string.Join(
            ", ",
            question.Cube.Dimensions.Where(dimension => !IsRefused(dimension)).Select(dimension => dimension.Name)
        );
        Refuse([
            .. question
                .Where.Select(condition => condition.Dimension)
                .Distinct()
                .Where(IsRefused)
                .Select(dimension => new QueryFault(
                    EvaluationErrorCodes.EvaluationFilter.Name,
                    IsOfSupport(dimension)
                        ? new(
                            $"'{dimension.Name}' xác định tổ chức nào được hỗ trợ, nên không lọc theo chiều này; hãy chọn bằng 'cohort', và lọc theo {usable}.",
                            $"'{dimension.Name}' decides which organisations are supported, so it is no filter; choose them by 'cohort', and filter on {usable}."
                        )
                        : new(
                            $"'{dimension.Name}' thay đổi theo thời gian: lọc theo chiều này là chọn theo kết quả của hỗ trợ. Hãy lọc theo {usable}.",
                            $"'{dimension.Name}' changes over time: a filter on it would select by the outcome of support. Filter on {usable}."
                        )
                )),
        ]);
    }

    /// <summary>Refuses filters that would select by what support may have changed, and an outcome that the caller may not have.</summary>
    /// <exception cref="QueryRefused">There is one.</exception>
    public static void RefuseOutcome(CubeQuery question, AccessClass access)
    {
        RefuseFilters(question);
        Refuse([.. NeedingRole(question.Measures.Where(measure => measure.IsSensitive).Select(measure => measure.Name), access)]);
    }

    /// <summary>Refuses cohorts of a caller's own choice without a role.</summary>
    /// <exception cref="QueryRefused">The caller has none.</exception>
    public static void RefuseCohort(IReadOnlyList<int> years, AccessClass access)
    {
        if (years.Count > 0 && access != AccessClass.Exact)
            Refuse([
                new QueryFault(
                    RoleErrorCodes.AccessDenied.Name,
                    new(
                        $"'{SupportCohorts.Years}' cần vai trò RESEARCHER; hãy chọn một nhóm bằng 'cohort'.",
                        $"'{SupportCohorts.Years}' needs the role RESEARCHER; choose one of the cohorts by 'cohort'."
                    )
                ),
            ]);
    }

    /// <summary>Refuses years since support that the release can't have, or none at all.</summary>
    /// <exception cref="QueryRefused">They are.</exception>
    public static void RefuseEvents(int first, int last, Release release)
    {
        var most = release.LastYear - release.FirstYear;
        if (first < -most || first > most)
            Refuse([Fault(EventArguments.First, first, -most, most)]);
        if (last < first || last > most)
            Refuse([Fault(EventArguments.Last, last, first, most)]);
    }

    /// <summary>Refuses a number of days that is out of bounds.</summary>
    /// <exception cref="QueryRefused">It is.</exception>
    public static void RefuseLimit(int limit)
    {
        if (limit is < 1 or > MaxLimit)
            Refuse([Fault("limit", limit, 1, MaxLimit)]);
    }

    /// <summary>Refuses an estimate of effects whose choices don't fit, or that the caller may not have.</summary>
    /// <exception cref="QueryRefused">It has faults.</exception>
    public static void Refuse(Specification<EffectMethod> specification, Release release, AccessClass access)
    {
        RefuseFilters(specification.Question);
        RefuseCohort(specification.Method.CohortYears, access);
        Refuse([.. MethodFaults(specification, release), .. RoleFaults(specification, access)]);
    }

    private static IEnumerable<QueryFault> MethodFaults(Specification<EffectMethod> specification, Release release)
    {
        var method = specification.Method;
        var years = release.LastYear - release.FirstYear + 1;
        if (method.Anticipation is < 0 or > MaxAnticipation || method.Anticipation > years - 2)
            yield return Fault("anticipation", method.Anticipation, 0, Math.Min(MaxAnticipation, years - 2));
        if (method.Draws is < EffectArguments.MinDraws or > EffectArguments.MaxDraws)
            yield return Fault("draws", method.Draws, EffectArguments.MinDraws, EffectArguments.MaxDraws);
        if (method.FirstEvent is { } first && (first < 1 - years || first > years - 1))
            yield return Fault("firstEvent", first, 1 - years, years - 1);
        if (method.LastEvent is { } last && (last < (method.FirstEvent ?? 1 - years) || last > years - 1))
            yield return Fault("lastEvent", last, method.FirstEvent ?? 1 - years, years - 1);
        if (method.BalancedTo is { } balanced && (balanced < 0 || balanced > years - 2))
            yield return Fault("balancedTo", balanced, 0, years - 2);
        if (method.Covariates.Count > MaxCovariates)
            yield return new QueryFault(
                EvaluationErrorCodes.EvaluationMethod.Name,
                new(
                    $"'covariates' nêu {method.Covariates.Count} hiệp biến; tối đa là {MaxCovariates}.",
                    $"'covariates' names {method.Covariates.Count} covariates; the maximum is {MaxCovariates}."
                )
            );
    }

    private static IEnumerable<QueryFault> RoleFaults(Specification<EffectMethod> specification, AccessClass access) =>
        NeedingRole(
            specification
                .Covariates.Where(covariate => covariate.IsSensitive)
                .Select(covariate => covariate.EnumName())
                .Concat(specification.Outcome.IsSensitive ? [specification.Outcome.Name] : []),
            access
        );

    private static IEnumerable<QueryFault> NeedingRole(IEnumerable<string> names, AccessClass access) =>
        access == AccessClass.Exact
            ? []
            : names.Select(name => new QueryFault(
                RoleErrorCodes.AccessDenied.Name,
                new(
                    $"'{name}' suy ra từ giá trị bảo mật, nên cần vai trò RESEARCHER ở đây.",
                    $"'{name}' derives from confidential values, so it needs the role RESEARCHER here."
                )
            ));

    private static bool IsRefused(Dimension dimension) => IsOfSupport(dimension) || dimension.ChangesOverTime;

    private static QueryFault Fault(string argument, int value, int least, int most) =>
        new(
            EvaluationErrorCodes.EvaluationMethod.Name,
            new(
                $"'{argument}' là {value}; ở đây phải từ {least} đến {most}.",
                $"'{argument}' is {value}; here it must be {least} to {most}."
            )
        );

    private static void Refuse(IReadOnlyList<QueryFault> faults)
    {
        if (faults.Count > 0)
            throw new QueryRefused(faults);
    }
}
