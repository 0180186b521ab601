using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>Why no effect can be estimated, and what would work.</summary>
internal static class NoEstimate
{
    /// <summary>The fault, from the most common reason among the effects after support.</summary>
    /// <param name="effects">The effects, none of which has an estimate after support.</param>
    /// <param name="panel">Their panel.</param>
    public static QueryFault Fault(IEnumerable<GroupTimeEffect> effects, EffectPanel panel)
    {
        if (panel.Dropped.Contains(DropReason.FewInCohort))
            return new QueryFault(
                EvaluationErrorCodes.EvaluationNoEstimate.Name,
                new(
                    $"Mỗi nhóm năm có ít hơn {EstimateRules.MinUnits} tổ chức được hỗ trợ, nên không công bố tác động; hãy nới rộng 'where' hoặc 'cohort'.",
                    $"Every cohort has fewer than {EstimateRules.MinUnits} supported organisations, so no effect is shown; widen 'where' or 'cohort'."
                )
            );
        var reason = effects
            .Where(effect => effect.EventTime >= 0 && effect.Missing is not null)
            .CountBy(effect => effect.Missing!.Value)
            .OrderByDescending(count => count.Value)
            .Select(count => (MissingEffect?)count.Key)
            .FirstOrDefault();
        return new QueryFault(EvaluationErrorCodes.EvaluationNoEstimate.Name, Text(reason));
    }

    private static LocalizedText Text(MissingEffect? reason) =>
        reason switch
        {
            MissingEffect.NoComparison => new(
                "Không có tổ chức so sánh nào được quan sát trong cả hai năm; hãy nới rộng 'where', hoặc dùng 'comparison: NOT_YET_TREATED'.",
                "No comparison organisation was observed in both years; widen 'where', or use 'comparison: NOT_YET_TREATED'."
            ),
            MissingEffect.NoBasePeriod => new(
                "Mọi nhóm được hỗ trợ, hoặc có thể đã biết trước, từ năm đầu, nên không có năm cơ sở; hãy giảm 'anticipation' hoặc thêm các năm trước.",
                "Every cohort was supported, or may have anticipated it, from the first year, so there is no base year; lower 'anticipation' or include earlier years."
            ),
            MissingEffect.CollinearCovariates => new(
                "Các hiệp biến phụ thuộc lẫn nhau trong nhóm so sánh; hãy bỏ bớt 'covariates'.",
                "Covariates depend on each other among comparison organisations; use fewer 'covariates'."
            ),
            MissingEffect.NoOverlap => new(
                "Hiệp biến tách hẳn tổ chức được hỗ trợ với tổ chức so sánh; hãy bỏ bớt 'covariates', hoặc dùng 'adjustment: OUTCOME_REGRESSION'.",
                "Covariates tell supported and comparison organisations apart; use fewer 'covariates', or 'adjustment: OUTCOME_REGRESSION'."
            ),
            _ => new(
                "Không có tổ chức được hỗ trợ nào được quan sát trước và sau hỗ trợ; hãy nới rộng 'where' hoặc 'cohort'.",
                "No supported organisation was observed before and after support; widen 'where' or 'cohort'."
            ),
        };
}
