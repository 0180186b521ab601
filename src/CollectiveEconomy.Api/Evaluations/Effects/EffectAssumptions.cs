using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Evaluations.Effects;

/// <summary>What must hold for estimates to be effects of support.</summary>
internal static class EffectAssumptions
{
    /// <summary>The assumptions, in two sentences.</summary>
    public static LocalizedText Of(EffectMethod method)
    {
        var isNever = method.Comparison == ComparisonGroup.NeverTreated;
        var hasCovariates = method.Covariates.Count > 0;
        return new(
            $"Nếu không có hỗ trợ, kết quả của tổ chức được hỗ trợ và của tổ chức {(isNever ? "chưa bao giờ" : "chưa")} được hỗ trợ"
                + $"{(hasCovariates ? ", có cùng đặc điểm trước hỗ trợ," : "")} sẽ thay đổi như nhau. "
                + (
                    method.Anticipation == 0
                        ? "Hỗ trợ không có tác động trước khi bắt đầu, và không tác động đến tổ chức so sánh."
                        : $"Hỗ trợ không có tác động sớm hơn {method.Anticipation} năm trước khi bắt đầu, và không tác động đến tổ chức so sánh."
                ),
            $"Without support, outcomes of supported organisations and of organisations {(isNever ? "never" : "not yet")} supported"
                + $"{(hasCovariates ? " with the same characteristics before support" : "")} would have changed alike. "
                + (
                    method.Anticipation == 0
                        ? "Support has no effect before it begins, and none on comparison organisations."
                        : $"Support has no effect more than {method.Anticipation} years before it begins, and none on comparison organisations."
                )
        );
    }
}
